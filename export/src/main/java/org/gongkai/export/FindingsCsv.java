package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.table.CsvRows;
import org.gongkai.export.table.FindingRow;

/**
 * {@code findings.csv}: one row per finding, in the report's order. RFC 4180 with CR LF; to be
 * written as UTF-8.
 */
public final class FindingsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS = FindingRow.TABLE.columnNames();

  private FindingsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(FindingRow.TABLE);
  }

  /** Writes the rows of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    CsvRows.to(writer).rows(FindingRow.TABLE, FindingRow.of(report));
  }
}
