package org.gongkai.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.export.text.FoldedText;
import org.gongkai.export.text.Surrogates;

/**
 * Rows of CSV as RFC 4180 has them: lines end with CR LF, fields are quoted where they must be. A
 * field is never altered for the sake of spreadsheet programs (no apostrophe before {@code =} or
 * {@code -}): these tables are for programs, where {@code -5} must stay a number.
 */
final class CsvRows {
  private final CsvWriter csv;

  private CsvRows(CsvWriter csv) {
    this.csv = csv;
  }

  /** Rows that go to the writer at once; it is neither flushed nor closed. */
  static CsvRows to(Writer writer) {
    return new CsvRows(
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer));
  }

  void header(List<String> columns) throws IOException {
    write(columns);
  }

  void row(Row row) throws IOException {
    write(row.fields);
  }

  private void write(List<String> fields) throws IOException {
    try {
      csv.writeRecord(fields);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The fields of one row, in the order of the columns. */
  static final class Row {
    private final List<String> fields = new ArrayList<>();

    /** Text as a person reads it: on one line. */
    Row text(String text) {
      return name(FoldedText.fold(text));
    }

    /** A value, empty where there is none. */
    Row value(Optional<?> value) {
      return text(value.map(Object::toString).orElse(""));
    }

    /** A name that stands for something and must be kept as it is. */
    Row name(String name) {
      fields.add(Surrogates.replaceLone(name));
      return this;
    }

    Row number(long number) {
      return name(Long.toString(number));
    }
  }
}
