package org.gongkai.parsers.generated;

import java.util.List;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Sets tables; one that does not fit goes on on the next page. */
final class SetTables {
  private static final double SIZE = 8;
  private static final double LEADING = 10;
  private static final double PADDING = 3;
  private static final List<Integer> WIDE_REQUESTS = List.of(10, 7, 35, 8, 8, 8, 8, 8, 8, 8);

  private final SetPages pages;
  private final boolean ruled;
  private final boolean headsAgain;

  SetTables(SetPages pages, boolean ruled, boolean headsAgain) {
    this.pages = pages;
    this.ruled = ruled;
    this.headsAgain = headsAgain;
  }

  void add(GeneratedTable table) {
    pages.down(6);
    double[] edges = edges(table);
    Grid rest = table.grid();
    while (true) {
      double[] heights = heights(rest, edges);
      int fit = fitting(rest, heights, edges);
      if (fit >= rest.rows()) {
        draw(rest, edges, heights);
        pages.down(8);
        return;
      }
      boolean hasHead = headsAgain || rest == table.grid();
      if (fit > (hasHead ? table.headRows() : 0)) {
        Grid part = GridChanges.rows(rest, 0, fit);
        draw(part, edges, heights(part, edges));
        rest = after(table, rest, fit);
      }
      pages.newPage();
    }
  }

  private Grid after(GeneratedTable table, Grid grid, int row) {
    Grid rest = GridChanges.rows(grid, row, grid.rows());
    return headsAgain && table.headRows() > 0
        ? GridChanges.stacked(GridChanges.rows(table.grid(), 0, table.headRows()), rest)
        : rest;
  }

  private double[] edges(GeneratedTable table) {
    boolean wide = !ruled && table.kind() == TableKind.REQUESTS;
    List<Integer> widths = wide ? WIDE_REQUESTS : table.widths();
    double unit = pages.textWidth() / widths.stream().mapToInt(w -> w).sum();
    double[] edges = new double[widths.size() + 1];
    edges[0] = pages.left();
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + widths.get(i) * unit;
    }
    return edges;
  }

  /** The heights of the rows: what their own cells need, the last row of a merged cell the rest. */
  private static double[] heights(Grid grid, double[] edges) {
    double[] heights = new double[grid.rows()];
    for (int row = 0; row < heights.length; row++) {
      heights[row] = LEADING + 2 * PADDING;
      for (GridCell cell : grid.cells()) {
        if (cell.row() + cell.rowSpan() - 1 == row) {
          double above = sum(heights, cell.row(), row);
          heights[row] = Math.max(heights[row], needed(cell, edges) - above);
        }
      }
    }
    return heights;
  }

  private static double needed(GridCell cell, double[] edges) {
    return lines(cell, edges).size() * LEADING + 2 * PADDING;
  }

  private static List<String> lines(GridCell cell, double[] edges) {
    double width = edges[cell.column() + cell.columnSpan()] - edges[cell.column()] - 2 * PADDING;
    return SetPages.wrapped(cell.text(), width, SIZE);
  }

  private static double sum(double[] heights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += heights[i];
    }
    return sum;
  }

  /** How many rows fit on the page, also when the merged cells that are cut need more room. */
  private int fitting(Grid grid, double[] heights, double[] edges) {
    int rows = grid.rows();
    double needed = sum(heights, 0, rows);
    while (rows > 0 && needed > pages.room()) {
      rows--;
      needed = rows == 0 ? 0 : sum(heights(GridChanges.rows(grid, 0, rows), edges), 0, rows);
    }
    return rows;
  }

  private void draw(Grid grid, double[] edges, double[] heights) {
    for (GridCell cell : grid.cells()) {
      double top = pages.y() + sum(heights, 0, cell.row());
      double height = sum(heights, cell.row(), cell.row() + cell.rowSpan());
      double left = edges[cell.column()];
      double width = edges[cell.column() + cell.columnSpan()] - left;
      if (ruled) {
        pages.canvas().box(left, top, width, height);
      }
      text(cell, edges, left + width / 2, top + height / 2);
    }
    pages.down(sum(heights, 0, grid.rows()));
  }

  private void text(GridCell cell, double[] edges, double centre, double middle) {
    List<String> lines = lines(cell, edges);
    double y = middle - lines.size() * LEADING / 2 + (LEADING - SIZE) / 2;
    for (String line : lines) {
      if (!line.isBlank()) {
        pages.canvas().text(centre - SetPages.width(line, SIZE) / 2, y, SIZE, line);
      }
      y += LEADING;
    }
  }
}
