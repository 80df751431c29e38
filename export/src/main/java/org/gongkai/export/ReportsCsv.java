package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.table.CsvRows;
import org.gongkai.export.table.ReportsTable;

/**
 * {@code reports.csv}: one row per report, those of an unknown form too. {@code pages} is 0 for a
 * format without pages. RFC 4180 with CR LF; to be written as UTF-8.
 */
public final class ReportsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS = ReportsTable.TABLE.columnNames();

  private ReportsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(ReportsTable.TABLE);
  }

  /** Writes the row of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    CsvRows.to(writer).rows(ReportsTable.TABLE, List.of(report));
  }
}
