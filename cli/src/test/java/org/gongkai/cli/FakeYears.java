package org.gongkai.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.CorruptDocumentException;

/**
 * Reads files that hold four words: the issuer, the year, the requests that were carried over,
 * those that are carried forward. Others fail.
 */
final class FakeYears {
  private FakeYears() {}

  static DisclosureReport read(byte[] bytes, String name) {
    String[] words = new String(bytes, StandardCharsets.UTF_8).split(" ");
    if (words.length != 4) {
      throw new CorruptDocumentException(name, "It ends too early.");
    }
    return new DisclosureReport(
        new SourceInfo(name, "text/plain", sha256(name), bytes.length, 0),
        TemplateId.NATIONAL_2021,
        ReportMetadata.builder().issuer(words[0]).reportYear(Integer.valueOf(words[1])).build(),
        List.of(),
        Figures.of(
            List.of(
                figure("carried_over.natural_person", words[2], 7),
                figure("carried_over.total", words[2], 8),
                figure("carried_forward.natural_person", words[3], 9),
                figure("carried_forward.total", words[3], 10))),
        List.of());
  }

  private static String sha256(String name) {
    return String.format("%064x", name.hashCode() & 0xffffffffL);
  }

  private static Figure figure(String cell, String number, int line) {
    return Figure.value(
        "requests." + cell,
        new BigDecimal(number),
        Unit.REQUEST,
        null,
        number,
        new TextLocation(line, 1));
  }
}
