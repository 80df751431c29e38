package org.gongkai.cli.inspect;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.export.TextWidth;
import org.gongkai.export.html.VisibleText;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** How wide and high the columns and rows of a grid must be drawn. */
final class GridMeasure {
  private static final int PAGE = 110;
  private static final int NARROWEST = 6;

  /** What stands between the texts of neighbouring cells: blank, line, blank. */
  private static final int GAP = 3;

  private final int widest;
  private final int[] lefts;
  private final int[] tops;

  GridMeasure(Grid grid) {
    widest = Math.max(NARROWEST, PAGE / Math.max(1, grid.columns()) - GAP);
    lefts = edges(widths(grid), GAP);
    tops = edges(heights(grid), 1);
  }

  /** Where the left edge of a column is drawn. */
  int left(int column) {
    return lefts[column];
  }

  /** Where the upper edge of a row is drawn. */
  int top(int row) {
    return tops[row];
  }

  /** The text of a cell in lines that fit into it. */
  List<String> wrapped(GridCell cell) {
    int width = left(cell.column() + cell.columnSpan()) - left(cell.column()) - GAP;
    return VisibleText.lines(cell.text()).stream()
        .flatMap(line -> TextWidth.wrap(line, width).stream())
        .toList();
  }

  private int[] widths(Grid grid) {
    int[] widths = new int[grid.columns()];
    Arrays.fill(widths, 2);
    Predicate<GridCell> single = cell -> cell.columnSpan() == 1;
    grid.cells().stream().filter(single).forEach(cell -> widen(widths, cell));
    grid.cells().stream().filter(single.negate()).forEach(cell -> widen(widths, cell));
    return widths;
  }

  private void widen(int[] widths, GridCell cell) {
    int end = cell.column() + cell.columnSpan();
    int all = Arrays.stream(widths, cell.column(), end).sum() + GAP * (cell.columnSpan() - 1);
    int longest =
        VisibleText.lines(cell.text()).stream().mapToInt(TextWidth::of).reduce(0, Math::max);
    widths[end - 1] += Math.max(0, Math.min(longest, widest) - all);
  }

  private int[] heights(Grid grid) {
    int[] heights = new int[grid.rows()];
    Arrays.fill(heights, 1);
    Predicate<GridCell> single = cell -> cell.rowSpan() == 1;
    grid.cells().stream().filter(single).forEach(cell -> heighten(heights, cell));
    grid.cells().stream().filter(single.negate()).forEach(cell -> heighten(heights, cell));
    return heights;
  }

  private void heighten(int[] heights, GridCell cell) {
    int end = cell.row() + cell.rowSpan();
    int all = Arrays.stream(heights, cell.row(), end).sum() + cell.rowSpan() - 1;
    heights[end - 1] += Math.max(0, wrapped(cell).size() - all);
  }

  private static int[] edges(int[] sizes, int gap) {
    int[] edges = new int[sizes.length + 1];
    for (int i = 0; i < sizes.length; i++) {
      edges[i + 1] = edges[i] + sizes[i] + gap;
    }
    return edges;
  }
}
