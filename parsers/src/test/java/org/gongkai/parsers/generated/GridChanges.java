package org.gongkai.parsers.generated;

import java.util.Arrays;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** What page breaks and careless exports do to a table. */
public final class GridChanges {
  private GridChanges() {}

  /**
   * The rows from one to before another; a cell cut at its top loses its text to the part above.
   */
  public static Grid rows(Grid grid, int from, int to) {
    GridMaker maker = new GridMaker();
    for (GridCell cell : grid.cells()) {
      int top = Math.max(from, cell.row());
      int bottom = Math.min(to, cell.row() + cell.rowSpan());
      if (top < bottom) {
        String text = cell.row() < from ? "" : cell.text();
        maker.cell(top - from, cell.column(), bottom - top, cell.columnSpan(), text);
      }
    }
    return maker.grid();
  }

  /** One grid under another. */
  public static Grid stacked(Grid upper, Grid lower) {
    GridMaker maker = new GridMaker();
    for (GridCell cell : upper.cells()) {
      maker.cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }
    for (GridCell cell : lower.cells()) {
      int row = cell.row() + upper.rows();
      maker.cell(row, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }
    return maker.grid();
  }

  /** Without merged cells: each place has its cell, with the text of the one it was merged into. */
  public static Grid unmerged(Grid grid) {
    GridMaker maker = new GridMaker();
    for (GridCell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
          maker.cell(row, column, cell.text());
        }
      }
    }
    return maker.grid();
  }

  /** The cell at each place. */
  static GridCell[][] places(Grid grid) {
    GridCell[][] places = new GridCell[grid.rows()][grid.columns()];
    for (GridCell cell : grid.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        Arrays.fill(places[row], cell.column(), cell.column() + cell.columnSpan(), cell);
      }
    }
    return places;
  }

  /** The texts by row and column; a merged cell's text stands at its top left place, else blank. */
  public static String[][] texts(Grid grid) {
    String[][] texts = new String[grid.rows()][grid.columns()];
    for (String[] row : texts) {
      Arrays.fill(row, "");
    }
    grid.cells().forEach(cell -> texts[cell.row()][cell.column()] = cell.text());
    return texts;
  }
}
