package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.parsers.source.ReadContext;

/**
 * Puts the cells of a table on one grid by the rules of browsers ("forming a table" in the HTML
 * standard): a cell takes the first free column of its row; a row span ends with its group of rows.
 * Unlike there, a cell that would cover another's place gives way to it, and columns in which no
 * cell begins, which browsers show without a width, are left out.
 */
final class TableLayout {
  private final ReadContext context;
  private final List<LaidTable.Cell> cells = new ArrayList<>();

  /** For each column the row up to which it is taken, that row excluded. */
  private int[] takenTo = new int[16];

  private int rows;

  private TableLayout(ReadContext context) {
    this.context = context;
  }

  static LaidTable lay(RawTable table, ReadContext context) {
    TableLayout layout = new TableLayout(context);
    table.groups().forEach(layout::group);
    return layout.laid();
  }

  private void group(List<List<RawTable.Cell>> group) {
    int end = rows + group.size();
    for (List<RawTable.Cell> row : group) {
      context.checkTime();
      row(row, end);
      rows++;
    }
    Arrays.setAll(takenTo, column -> Math.min(takenTo[column], end));
  }

  private void row(List<RawTable.Cell> row, int groupEnd) {
    int column = 0;
    for (RawTable.Cell cell : row) {
      while (isTaken(column)) {
        column++;
      }
      int rowSpan = cell.rowSpan() == 0 ? groupEnd : cell.rowSpan();
      int bottom = (int) Math.min((long) rows + rowSpan, groupEnd);
      int span = freeSpan(column, cell.columnSpan());
      take(column, span, bottom);
      cells.add(new LaidTable.Cell(rows, column, bottom - rows, span, cell.pieces()));
      context.check("maxTableCells", cells.size(), context.limits().maxTableCells());
      column += span;
    }
  }

  private boolean isTaken(int column) {
    return column < takenTo.length && takenTo[column] > rows;
  }

  private int freeSpan(int column, int wanted) {
    int span = 1;
    while (span < wanted && !isTaken(column + span)) {
      span++;
    }
    return span;
  }

  private void take(int column, int span, int bottom) {
    int end = column + span;
    context.check("maxTableCells", end, context.limits().maxTableCells());
    if (end > takenTo.length) {
      takenTo = Arrays.copyOf(takenTo, Math.max(end, takenTo.length * 2));
    }
    Arrays.fill(takenTo, column, end, bottom);
  }

  private LaidTable laid() {
    TreeSet<Integer> starts = new TreeSet<>();
    cells.forEach(cell -> starts.add(cell.column()));
    int[] rank = ranks(starts);
    List<LaidTable.Cell> placed = cells.stream().map(cell -> ranked(cell, rank)).toList();
    long places =
        placed.stream().mapToLong(cell -> (long) cell.rowSpan() * cell.columnSpan()).sum();
    context.check("maxTableCells", places, context.limits().maxTableCells());
    return new LaidTable(rows, starts.size(), placed);
  }

  /** For each column how many columns before it begin a cell. */
  private int[] ranks(TreeSet<Integer> starts) {
    int[] rank = new int[takenTo.length + 1];
    for (int column = 1; column < rank.length; column++) {
      rank[column] = rank[column - 1] + (starts.contains(column - 1) ? 1 : 0);
    }
    return rank;
  }

  private static LaidTable.Cell ranked(LaidTable.Cell cell, int[] rank) {
    int first = rank[cell.column()];
    int end = rank[cell.column() + cell.columnSpan()];
    return new LaidTable.Cell(cell.row(), first, cell.rowSpan(), end - first, cell.pieces());
  }
}
