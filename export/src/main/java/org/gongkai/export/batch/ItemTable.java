package org.gongkai.export.batch;

import java.util.List;
import java.util.function.Function;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.table.CellRow;
import org.gongkai.export.table.ErrorRow;
import org.gongkai.export.table.FindingRow;
import org.gongkai.export.table.ReportsTable;
import org.gongkai.export.table.SectionRow;
import org.gongkai.export.table.StatedRow;
import org.gongkai.export.table.Table;

/**
 * A table that inputs have rows in.
 *
 * @param <R> what a row is made of
 * @param table the table
 * @param rowsOf the rows of an input, in order
 */
record ItemTable<R>(Table<R> table, Function<BatchItem, List<R>> rowsOf) {
  /** All of them, in the order in which users see them. */
  static final List<ItemTable<?>> ALL =
      List.of(
          ofReports(ReportsTable.TABLE, List::of),
          ofReports(CellRow.TABLE, CellRow::of),
          ofReports(SectionRow.TABLE, SectionRow::of),
          ofReports(FindingRow.TABLE, FindingRow::of),
          ofReports(StatedRow.TABLE, StatedRow::of),
          new ItemTable<>(ErrorRow.TABLE, ItemTable::errors));

  // One row for every cell, and the text of all reports.
  private static final List<Table<?>> LARGE = List.of(CellRow.TABLE, SectionRow.TABLE);

  /** Whether the table is so large that outputs that can part it by year do so. */
  static boolean isPartedByYear(Table<?> table) {
    return LARGE.contains(table);
  }

  private static <R> ItemTable<R> ofReports(
      Table<R> table, Function<DisclosureReport, List<R>> rows) {
    return new ItemTable<>(
        table,
        item -> item instanceof BatchItem.ReadReport read ? rows.apply(read.report()) : List.of());
  }

  private static List<ErrorRow> errors(BatchItem item) {
    return item instanceof BatchItem.FailedInput failed
        ? List.of(new ErrorRow(failed.source(), failed.error(), failed.message(), failed.advice()))
        : List.of();
  }
}
