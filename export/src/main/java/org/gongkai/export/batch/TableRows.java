package org.gongkai.export.batch;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an input has in a table.
 *
 * @param table the table
 * @param rows the values of each row, in the order of the columns
 */
record TableRows(ItemTable<?> table, List<List<@Nullable Object>> rows) {
  private static final long BYTES_PER_VALUE = 24;
  private static final long BYTES_PER_CHARACTER = 2;

  /** The rows of an input in all tables. */
  static List<TableRows> of(BatchItem item) {
    return ItemTable.ALL.stream().map(table -> of(table, item)).toList();
  }

  private static <R> TableRows of(ItemTable<R> table, BatchItem item) {
    return new TableRows(
        table, table.rowsOf().apply(item).stream().map(table.table()::row).toList());
  }

  /** As a part of an output that takes the rows one by one. */
  BatchOutput.Part part(RowWriter writer) {
    return part(rows, writer);
  }

  static BatchOutput.Part part(List<List<@Nullable Object>> rows, RowWriter writer) {
    return new BatchOutput.Part() {
      @Override
      public long weight() {
        return rows.stream().flatMap(List::stream).mapToLong(TableRows::weight).sum();
      }

      @Override
      public void write() throws IOException {
        for (List<@Nullable Object> row : rows) {
          writer.write(row);
        }
      }
    };
  }

  private static long weight(@Nullable Object value) {
    return BYTES_PER_VALUE
        + (value instanceof String text ? BYTES_PER_CHARACTER * text.length() : 0);
  }

  /** Takes a row. */
  @FunctionalInterface
  interface RowWriter {
    void write(List<@Nullable Object> row) throws IOException;
  }
}
