package org.gongkai.export.xlsx;

import java.util.List;

/**
 * What a sheet looks like.
 *
 * @param name its name, at most 25 characters, so that further sheets can be numbered
 * @param columns its columns
 * @param frozenColumns how many columns on the left stay in sight
 */
public record SheetLayout(String name, List<SheetColumn> columns, int frozenColumns) {
  /** Takes a copy of the columns. */
  public SheetLayout {
    columns = List.copyOf(columns);
  }

  /** How many lines a row of the head takes. */
  int linesOf(int head) {
    return columns.stream().mapToInt(column -> column.linesOf(head)).max().orElse(1);
  }

  int headRows() {
    return columns.get(0).heads().size();
  }
}
