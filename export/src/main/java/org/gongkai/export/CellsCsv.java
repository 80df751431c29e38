package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code cells.csv}: one row per cell of the form per report, absent cells included, in the form's
 * order. Reports of an unknown form give none. RFC 4180 with CR LF; to be written as UTF-8.
 */
public final class CellsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "issuer",
          "report_year",
          "template",
          "cell_id",
          "status",
          "value",
          "raw",
          "location",
          "findings");

  private CellsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(COLUMNS);
  }

  /** Writes the rows of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    if (report.template() == TemplateId.UNKNOWN) {
      return;
    }
    CsvRows rows = CsvRows.to(writer);
    Map<String, Set<String>> codes = codesByCell(report);
    for (Figure figure : report.figures().all()) {
      rows.row(row(report, figure, codes.getOrDefault(figure.cellId(), Set.of())));
    }
  }

  private static CsvRows.Row row(DisclosureReport report, Figure figure, Set<String> codes) {
    return new CsvRows.Row()
        .name(report.source().name())
        .value(report.metadata().issuer())
        .text(ReportsCsv.year(report))
        .text(WireNames.TEMPLATE.name(report.template()))
        .text(figure.cellId())
        .text(WireNames.FIGURE_STATUS.name(figure.status()))
        .value(figure.value().map(BigDecimal::toPlainString))
        .text(figure.raw())
        .value(figure.location().map(Location::describe))
        .text(String.join(";", codes));
  }

  private static Map<String, Set<String>> codesByCell(DisclosureReport report) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      String code = WireNames.FINDING.name(finding.code());
      for (String cell : finding.cells()) {
        codes.computeIfAbsent(cell, id -> new LinkedHashSet<>()).add(code);
      }
    }
    return codes;
  }
}
