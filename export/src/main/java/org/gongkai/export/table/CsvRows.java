package org.gongkai.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV as RFC 4180 has them: lines end with CR LF, fields are quoted where they must be. A
 * field is never altered for the sake of spreadsheet programs (no apostrophe before {@code =} or
 * {@code -}): these tables are for programs, where {@code -5} must stay a number.
 */
public final class CsvRows {
  private final CsvWriter csv;

  private CsvRows(CsvWriter csv) {
    this.csv = csv;
  }

  /** Rows that go to the writer at once; it is neither flushed nor closed. */
  public static CsvRows to(Writer writer) {
    return new CsvRows(
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer));
  }

  /** Writes the header line of a table. */
  public void header(Table<?> table) throws IOException {
    write(table.columnNames());
  }

  /** Writes the rows of a table. */
  public <R> void rows(Table<R> table, Iterable<R> records) throws IOException {
    for (R record : records) {
      writeRow(table.row(record));
    }
  }

  /** Writes rows: the values of the columns, null for nothing. */
  public void values(List<List<@Nullable Object>> rows) throws IOException {
    for (List<@Nullable Object> row : rows) {
      writeRow(row);
    }
  }

  private void writeRow(List<@Nullable Object> row) throws IOException {
    List<String> fields = new ArrayList<>(row.size());
    for (Object value : row) {
      fields.add(text(value));
    }
    write(fields);
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private void write(List<String> fields) throws IOException {
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
