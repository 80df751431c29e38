package org.gongkai.parsers.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Grid.Kind;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;

/** What damage does to grids, in small steps. */
final class GridEdits {
  private static final Pattern FIGURE = Pattern.compile("[-+＋－增减]?[0-9０-９][0-9０-９,，.．]*[万件元]*|零");

  private GridEdits() {}

  /** Damages the cells of a grid, with one of them to begin at. */
  @FunctionalInterface
  interface CellsEdit {
    List<GridCell> apply(Grid grid, GridCell cell, Choices choices);
  }

  /** The document with a damaged cell in one of its grids of some kinds. */
  static SourceDocument inOneGrid(
      SourceDocument document, Set<Kind> kinds, Choices choices, CellsEdit edit) {
    List<Integer> grids = grids(document, kinds);
    if (grids.isEmpty()) {
      return document;
    }
    int at = grids.get(choices.between(0, grids.size() - 1));
    Grid grid = (Grid) document.blocks().get(at);
    GridCell cell = grid.cells().get(choices.between(0, grid.cells().size() - 1));
    return with(document, at, like(grid, edit.apply(grid, cell, choices)));
  }

  /** The places of the grids of some kinds among the blocks. */
  static List<Integer> grids(SourceDocument document, Set<Kind> kinds) {
    return IntStream.range(0, document.blocks().size())
        .filter(i -> document.blocks().get(i) instanceof Grid grid && kinds.contains(grid.kind()))
        .boxed()
        .toList();
  }

  /** The document with a block in place of another one. */
  static SourceDocument with(SourceDocument document, int at, Block block) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    blocks.set(at, block);
    return new SourceDocument(document.mediaType(), document.pages(), blocks);
  }

  /** A grid as large as its cells need, or as another one was. */
  static Grid like(Grid grid, List<GridCell> cells) {
    List<GridCell> sorted = new ArrayList<>(cells);
    sorted.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    int rows = sorted.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(1);
    int columns = sorted.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(1);
    return new Grid(
        grid.kind(),
        Math.max(rows, grid.rows()),
        Math.max(columns, grid.columns()),
        sorted,
        grid.location());
  }

  static List<GridCell> without(Grid grid, Predicate<GridCell> which) {
    return new ArrayList<>(grid.cells().stream().filter(which.negate()).toList());
  }

  static List<GridCell> mapped(List<GridCell> cells, UnaryOperator<GridCell> change) {
    return new ArrayList<>(cells.stream().map(change).toList());
  }

  /** The cells that begin in a row. */
  static List<GridCell> row(Grid grid, int row) {
    return grid.cells().stream().filter(cell -> cell.row() == row).toList();
  }

  /** Whether a cell begins in the same row, to the right. */
  static boolean isBehind(GridCell other, GridCell cell) {
    return other.row() == cell.row() && other.column() > cell.column();
  }

  /** The cells with those from a row on moved down, to make room. */
  static List<GridCell> withRoom(List<GridCell> cells, int row, int rows) {
    return mapped(cells, cell -> cell.row() >= row ? moved(cell, rows, 0) : cell);
  }

  static GridCell moved(GridCell cell, int down, int right) {
    Extent extent = cell.extent();
    return new GridCell(
        cell.row() + down,
        Math.max(0, cell.column() + right),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        extent == null ? null : lower(extent, down),
        cell.location());
  }

  /** Rows of aligned text are as high as the first one. */
  private static Extent lower(Extent extent, int rows) {
    double down = rows * (extent.bottom() - extent.top());
    return new Extent(extent.left(), extent.top() + down, extent.right(), extent.bottom() + down);
  }

  static GridCell saying(GridCell cell, String text) {
    return spanning(cell, cell.columnSpan(), text);
  }

  static GridCell spanning(GridCell cell, int columns, String text) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), columns, text, cell.extent(), cell.location());
  }

  /** A part of a cell's text, which takes its part of the place. */
  static GridCell part(GridCell cell, int from, int to) {
    GridCell part = saying(cell, cell.text().substring(from, to));
    Extent extent = cell.extent();
    if (extent == null) {
      return part;
    }
    double digit = (extent.right() - extent.left()) / cell.text().length();
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        part.text(),
        new Extent(
            extent.left() + from * digit,
            extent.top(),
            extent.left() + to * digit,
            extent.bottom()),
        cell.location());
  }

  /** The texts of two cells in one; two figures without anything between would be another one. */
  static String joined(GridCell one, GridCell other, String joint) {
    boolean figures = joint.isEmpty() && endsInDigit(one.text());
    return one.text() + (figures ? " " : joint) + other.text();
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Whether a row prints a figure. */
  static boolean hasFigure(Grid grid, int row) {
    return row(grid, row).stream().anyMatch(GridEdits::isFigure);
  }

  /** Whether a cell prints a number and nothing else. */
  static boolean isFigure(GridCell cell) {
    return FIGURE.matcher(cell.text()).matches();
  }

  /** Whether a cell prints digits and nothing else. */
  static boolean isPlainNumber(GridCell cell) {
    return cell.text().matches("[0-9]+");
  }
}
