package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.table.CellRow;
import org.gongkai.export.table.CsvRows;

/**
 * {@code cells.csv}: one row per cell of the form per report, absent cells included, in the form's
 * order. Reports of an unknown form give none. RFC 4180 with CR LF; to be written as UTF-8.
 */
public final class CellsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS = CellRow.TABLE.columnNames();

  private CellsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(CellRow.TABLE);
  }

  /** Writes the rows of a report. */
  public static void write(DisclosureReport report, Writer writer) throws IOException {
    CsvRows.to(writer).rows(CellRow.TABLE, CellRow.of(report));
  }
}
