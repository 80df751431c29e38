package org.gongkai.parsers.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.RawTable.Merge;

/**
 * Lays the cells of a table on one grid. A cell that says it goes on another one does so only if it
 * is blank and stands exactly below or beside it; otherwise it is a cell of its own, so that none
 * is lost.
 */
final class TableLayout {
  /** A cell whose rows are still being counted. */
  private static final class Open {
    private final int row;
    private final int column;
    private final int columnSpan;
    private final List<Piece> pieces;
    private int rowSpan = 1;

    Open(int row, int column, int columnSpan, List<Piece> pieces) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.pieces = pieces;
    }

    LaidTable.Cell close() {
      return new LaidTable.Cell(row, column, rowSpan, columnSpan, pieces);
    }
  }

  private final List<Open> cells = new ArrayList<>();

  /** The cells that the next row may go on, by their first column. */
  private Map<Integer, Open> above = new HashMap<>();

  private TableLayout() {}

  static LaidTable lay(RawTable table, ReadContext context) {
    List<RawTable.Row> rows = table.rows().stream().map(TableLayout::mergeBeside).toList();
    ColumnPlan plan = ColumnPlan.of(table, rows);
    long places = (long) rows.size() * plan.columns();
    context.check("maxTableCells", places, context.limits().maxTableCells());
    TableLayout layout = new TableLayout();
    for (int row = 0; row < rows.size(); row++) {
      layout.layRow(row, rows.get(row).cells(), plan.places(row));
    }
    List<LaidTable.Cell> cells = layout.cells.stream().map(Open::close).toList();
    return new LaidTable(table.number(), rows.size(), plan.columns(), cells);
  }

  /** Joins the cells of a row that old files merge without a span. */
  private static RawTable.Row mergeBeside(RawTable.Row row) {
    List<RawTable.Cell> merged = new ArrayList<>();
    for (RawTable.Cell cell : row.cells()) {
      RawTable.Cell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      boolean goesOn = cell.horizontal() == Merge.CONTINUE && cell.isBlank();
      if (goesOn && last != null && last.horizontal() != Merge.NONE) {
        merged.set(merged.size() - 1, last.widened(cell));
      } else {
        merged.add(cell);
      }
    }
    return new RawTable.Row(row.before(), row.beforeWidth(), row.after(), merged);
  }

  private void layRow(int row, List<RawTable.Cell> rowCells, int[] places) {
    Map<Integer, Open> open = new HashMap<>();
    for (int i = 0; i < rowCells.size(); i++) {
      RawTable.Cell cell = rowCells.get(i);
      int column = places[i];
      int span = places[i + 1] - column;
      Open upper = above.get(column);
      boolean goesOn = cell.vertical() == Merge.CONTINUE && cell.isBlank();
      if (goesOn && upper != null && upper.columnSpan == span) {
        upper.rowSpan++;
        open.put(column, upper);
      } else {
        Open own = new Open(row, column, span, cell.pieces());
        cells.add(own);
        if (cell.vertical() != Merge.NONE) {
          open.put(column, own);
        }
      }
    }
    above = open;
  }
}
