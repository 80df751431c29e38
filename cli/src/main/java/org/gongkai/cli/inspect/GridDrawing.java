package org.gongkai.cli.inspect;

import java.util.List;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Draws a grid with its spans; where it has no cell, there is a gap. */
final class GridDrawing {
  private final Grid grid;
  private final GridMeasure measure;

  GridDrawing(Grid grid) {
    this.grid = grid;
    this.measure = new GridMeasure(grid);
  }

  List<String> lines() {
    Canvas canvas = new Canvas(measure.left(grid.columns()) + 1, measure.top(grid.rows()) + 1);
    grid.cells().forEach(cell -> draw(cell, canvas));
    return canvas.lines();
  }

  private void draw(GridCell cell, Canvas canvas) {
    int left = measure.left(cell.column());
    int top = measure.top(cell.row());
    canvas.frame(
        left,
        top,
        measure.left(cell.column() + cell.columnSpan()),
        measure.top(cell.row() + cell.rowSpan()));
    List<String> lines = measure.wrapped(cell);
    for (int line = 0; line < lines.size(); line++) {
      canvas.write(left + 2, top + 1 + line, lines.get(line));
    }
  }
}
