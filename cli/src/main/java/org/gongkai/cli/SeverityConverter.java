package org.gongkai.cli;

import java.util.Arrays;
import java.util.Locale;
import org.gongkai.core.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code error}, {@code warning} or {@code info}. */
final class SeverityConverter implements ITypeConverter<Severity> {
  @Override
  public Severity convert(String typed) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException("It is error, warning or info, not '" + typed + "'."));
  }
}
