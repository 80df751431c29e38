package org.gongkai.cli;

import java.util.Arrays;
import org.gongkai.core.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option of commands that speak to people about reports. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Converter.class,
      description = "The language of the findings: en (default) or zh.")
  Language chosen;

  /** Reads a language's tag. */
  static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String typed) {
      return Arrays.stream(Language.values())
          .filter(language -> language.tag().equals(typed))
          .findFirst()
          .orElseThrow(() -> new TypeConversionException("It is en or zh, not '" + typed + "'."));
    }
  }
}
