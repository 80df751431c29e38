package org.gongkai.cli;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.CorruptDocumentException;

/** Reads files that hold one word: a number gives a report with that figure, others fail. */
final class FakeReports {
  private FakeReports() {}

  static DisclosureReport read(byte[] bytes, String name) {
    String word = new String(bytes, StandardCharsets.UTF_8);
    return switch (word) {
      case "corrupt" -> throw new CorruptDocumentException(name, "It ends too early.");
      case "crash" -> throw new IllegalStateException("unforeseen");
      case "overflow" -> throw new StackOverflowError();
      case "linkage" -> throw new NoClassDefFoundError("org/example/Missing");
      case "memory" -> throw new OutOfMemoryError("Java heap space");
      case "deep" -> report(name, "1", deepSection());
      default -> report(name, word, List.of());
    };
  }

  private static DisclosureReport report(String name, String number, List<Section> sections) {
    TextLocation place = new TextLocation(1, 1);
    String cell = "statistics.disclosed.value";
    Figure figure = Figure.value(cell, new BigDecimal(number), Unit.ITEM, null, number, place);
    return new DisclosureReport(
        new SourceInfo(name, "text/plain", "0".repeat(64), number.length(), 0),
        TemplateId.NATIONAL_2014,
        ReportMetadata.builder().issuer("临溪县").reportYear(2016).build(),
        sections,
        Figures.of(List.of(figure)),
        List.of(new Finding(FindingCode.UNIT_UNKNOWN, List.of(cell), place, "Unit.", "单位。")));
  }

  /** Deeper than JSON can be written. */
  private static List<Section> deepSection() {
    List<Section> sections = List.of();
    for (int level = 2_000; level > 0; level--) {
      sections =
          List.of(
              new Section(
                  SectionKind.OTHER, "h", level, List.of(), sections, new TextLocation(1, 1)));
    }
    return sections;
  }
}
