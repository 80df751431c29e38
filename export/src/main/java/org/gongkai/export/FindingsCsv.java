package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Location;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code findings.csv}: one row per finding, in the report's order. RFC 4180 with CR LF; to be
 * written as UTF-8.
 */
public final class FindingsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS =
      List.of("source", "code", "severity", "cells", "location", "message_en", "message_zh");

  private FindingsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(COLUMNS);
  }

  /** Writes the rows of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    CsvRows rows = CsvRows.to(writer);
    for (Finding finding : report.findings()) {
      rows.row(
          new CsvRows.Row()
              .name(report.source().name())
              .text(WireNames.FINDING.name(finding.code()))
              .text(WireNames.SEVERITY.name(finding.severity()))
              .text(String.join(";", finding.cells()))
              .value(finding.location().map(Location::describe))
              .text(finding.messageEn())
              .text(finding.messageZh()));
    }
  }
}
