package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/** Puts the cells of a grid together row by row, within the limit of cells. */
final class GridBuilder {
  private final ReadContext context;
  private final List<GridCell> cells = new ArrayList<>();
  private int rows;
  private int column;
  private int columns;

  GridBuilder(ReadContext context) {
    this.context = context;
  }

  void startRow() {
    rows++;
    column = 0;
  }

  void add(String text, Location location) {
    add(text, null, location);
  }

  void add(String text, @Nullable Extent extent, Location location) {
    cells.add(new GridCell(rows - 1, column, 1, 1, text, extent, location));
    column++;
    columns = Math.max(columns, column);
    context.check("maxTableCells", cells.size(), context.limits().maxTableCells());
  }

  Grid build(Grid.Kind kind) {
    return new Grid(kind, rows, columns, cells, cells.get(0).location());
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /** Whether every row has as many cells as the widest. */
  boolean isRegular() {
    return cells.size() == rows * columns;
  }
}
