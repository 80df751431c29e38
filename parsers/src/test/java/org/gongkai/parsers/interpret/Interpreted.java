package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.check.Checks;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;

/** What the interpreter makes of a document, written so that a test can name it briefly. */
final class Interpreted {
  private final DisclosureReport report;

  private Interpreted(DisclosureReport report) {
    this.report = report;
  }

  /** A document of paragraphs (strings) and other blocks. */
  static Interpreted document(Object... parts) {
    List<Block> blocks =
        Stream.of(parts).map(part -> part instanceof Block b ? b : paragraph(part)).toList();
    SourceInfo source = new SourceInfo("report.txt", "text/plain", "0".repeat(64), 1, 0);
    return new Interpreted(
        ReportInterpreter.interpret(
            new SourceDocument("text/plain", 0, blocks), source, context(ReadLimits.defaults())));
  }

  /** What a reader of such documents would have been given. */
  static ReadContext context(ReadLimits limits) {
    return new ReadContext("report.txt", limits);
  }

  private static Block paragraph(Object text) {
    return new Paragraph((String) text, Paragraph.Role.BODY, new TextLocation(1, 1));
  }

  /** A document with a title of a year over the parts. */
  static Interpreted report(int year, Object... parts) {
    List<Object> all = new ArrayList<>();
    all.add("青岚市民政局" + year + "年政府信息公开工作年度报告");
    all.addAll(Arrays.asList(parts));
    return document(all.toArray());
  }

  DisclosureReport report() {
    return report;
  }

  /** A cell: its number, {@code blank}, {@code absent} or {@code unreadable: raw}. */
  String cell(String cellId) {
    Figure figure = report.figures().expectFigure(cellId);
    return switch (figure.status()) {
      case VALUE -> figure.expectValue().toPlainString();
      case UNREADABLE -> "unreadable: " + figure.raw();
      default -> figure.status().id();
    };
  }

  /** The cells of a row of the form, from left to right. */
  List<String> row(String rowId) {
    return report.figures().all().stream()
        .map(Figure::cellId)
        .filter(id -> id.startsWith(rowId + "."))
        .map(this::cell)
        .toList();
  }

  /** The doubts of the reading, without those of the checks. */
  List<FindingCode> doubts() {
    return report.findings().stream().map(Finding::code).toList();
  }

  /** The cells that a doubt of the reading names. */
  List<String> cellsInDoubt(FindingCode code) {
    return report.findings(code).stream().flatMap(finding -> finding.cells().stream()).toList();
  }

  /** What the checks find. */
  List<FindingCode> checked() {
    return Checks.run(report).stream().map(Finding::code).toList();
  }
}
