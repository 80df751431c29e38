package org.gongkai.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gongkai.export.table.CsvRows;
import org.gongkai.export.table.ErrorRow;

/**
 * {@code errors.csv}: one row per input that could not be read. RFC 4180 with CR LF; to be written
 * as UTF-8.
 */
public final class ErrorsCsv {
  /** The columns, in order. */
  public static final List<String> COLUMNS = ErrorRow.TABLE.columnNames();

  private ErrorsCsv() {}

  /** Writes the header line. */
  public static void writeHeader(Writer writer) throws IOException {
    CsvRows.to(writer).header(ErrorRow.TABLE);
  }

  /**
   * Writes the row of an input.
   *
   * @param source the input as the user named it
   * @param error the kind of error: the simple name of the exception, {@code NoTextException}
   * @param message what was found
   * @param advice what to do about it
   */
  public static void write(
      String source, String error, String message, String advice, Writer writer)
      throws IOException {
    CsvRows.to(writer).rows(ErrorRow.TABLE, List.of(new ErrorRow(source, error, message, advice)));
  }
}
