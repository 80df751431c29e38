package org.gongkai.parsers.generated;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.core.model.CellLocation;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Puts a ruled grid together from cells with spans. */
public final class GridMaker {
  private final List<GridCell> cells = new ArrayList<>();
  private int rows;
  private int columns;

  /** Adds a cell of one row and one column. */
  public GridMaker cell(int row, int column, String text) {
    return cell(row, column, 1, 1, text);
  }

  /** Adds a cell. */
  public GridMaker cell(int row, int column, int rowSpan, int columnSpan, String text) {
    cells.add(
        new GridCell(
            row,
            column,
            rowSpan,
            columnSpan,
            text,
            null,
            new CellLocation(1, row + 1, column + 1)));
    rows = Math.max(rows, row + rowSpan);
    columns = Math.max(columns, column + columnSpan);
    return this;
  }

  /** The number of the next row. */
  int nextRow() {
    return rows;
  }

  /** The grid. */
  public Grid grid() {
    cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    return new Grid(Grid.Kind.RULED, rows, columns, cells, new CellLocation(1, 1, 1));
  }
}
