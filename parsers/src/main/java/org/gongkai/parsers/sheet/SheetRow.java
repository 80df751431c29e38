package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A row that holds something or is ruled.
 *
 * @param number its number among the shown rows, from 0
 * @param kind what it looks like by itself
 * @param ruled whether there are lines at the sides of its cells
 * @param filled how many cells with text stand in it, those that reach into it from above, too
 * @param cells the cells that begin in it
 */
record SheetRow(int number, Kind kind, boolean ruled, int filled, List<SheetCell> cells) {
  /** What a row looks like. */
  enum Kind {
    TABLE,
    TEXT,
    BLANK
  }

  static List<SheetRow> of(Sheet sheet) {
    TreeMap<Integer, List<SheetCell>> byRow = new TreeMap<>();
    sheet.ruledRows().stream().forEach(row -> byRow.put(row, new ArrayList<>()));
    for (SheetCell cell : sheet.cells()) {
      if (!cell.isBlank() || sheet.ruledRows().get(cell.row())) {
        byRow.computeIfAbsent(cell.row(), key -> new ArrayList<>()).add(cell);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    List<SheetCell> open = new ArrayList<>();
    byRow.forEach(
        (number, cells) -> {
          open.removeIf(cell -> cell.bottom() <= number);
          rows.add(row(number, cells, open.size(), sheet.ruledRows().get(number)));
          cells.stream().filter(SheetRow::reachesDown).forEach(open::add);
        });
    return rows;
  }

  private static boolean reachesDown(SheetCell cell) {
    return cell.rowSpan() > 1 && !cell.isBlank();
  }

  private static SheetRow row(int number, List<SheetCell> cells, int fromAbove, boolean ruled) {
    int own = (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    Kind kind = ruled || own + fromAbove > 1 ? Kind.TABLE : own == 1 ? Kind.TEXT : Kind.BLANK;
    return new SheetRow(number, kind, ruled, own + fromAbove, List.copyOf(cells));
  }

  /** Whether several cells with text stand side by side. */
  boolean isWide() {
    return filled > 1;
  }

  /** The cells with text that begin in it. */
  List<SheetCell> texts() {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** Whether it holds whole sentences, which no head of a group of rows does. */
  boolean isProse() {
    return texts().stream().anyMatch(cell -> cell.text().endsWith("。"));
  }
}
