package org.gongkai.parsers.fuzz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Grid.Kind;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Damages the cells of a grid as careless exports do, and changes no figure's digits: so that the
 * truth is lost at most, and never another.
 */
enum StructuralDamage {
  CELL_LOST(Kind.RULED, Kind.ALIGNED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      return without(grid, cell);
    }
  },
  CELL_LOST_AND_THE_REST_OF_THE_ROW_MOVED_LEFT(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      return mapped(
          without(grid, cell),
          other ->
              other.row() == cell.row() && other.column() > cell.column()
                  ? moved(other, 0, -cell.columnSpan())
                  : other);
    }
  },
  CELL_TWICE_AND_THE_REST_OF_THE_ROW_MOVED_RIGHT(Kind.RULED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      List<GridCell> cells =
          mapped(
              grid.cells(),
              other ->
                  other.row() == cell.row() && other.column() > cell.column()
                      ? moved(other, 0, cell.columnSpan())
                      : other);
      cells.add(cells.indexOf(cell) + 1, moved(cell, 0, cell.columnSpan()));
      return cells;
    }
  },
  ROW_LOST(Kind.RULED, Kind.ALIGNED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      List<GridCell> cells = new ArrayList<>(grid.cells());
      cells.removeIf(other -> other.row() == cell.row());
      return cells;
    }
  },
  ROW_TWICE(Kind.RULED, Kind.ALIGNED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      List<GridCell> cells = new ArrayList<>();
      grid.cells().stream().filter(c -> c.row() <= cell.row()).forEach(cells::add);
      grid.cells().stream()
          .filter(c -> c.row() == cell.row())
          .forEach(c -> cells.add(moved(c, 1, 0)));
      grid.cells().stream()
          .filter(c -> c.row() > cell.row())
          .forEach(c -> cells.add(moved(c, 1, 0)));
      return cells;
    }
  },
  COLUMNS_SWAPPED(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int one = cell.column();
      int other = choices.between(0, grid.columns() - 1);
      if (!heads(grid, one).equals(heads(grid, other))
          || !rowsWithText(grid, one).equals(rowsWithText(grid, other))) {
        return grid.cells();
      }
      List<GridCell> cells =
          mapped(
              grid.cells(),
              c -> {
                boolean narrow = c.columnSpan() == 1;
                return narrow && c.column() == one
                    ? moved(c, 0, other - one)
                    : narrow && c.column() == other ? moved(c, 0, one - other) : c;
              });
      cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
      return cells;
    }
  },
  CELLS_MERGED(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      for (GridCell next : grid.cells()) {
        if (next.row() == cell.row() && next.column() == cell.column() + cell.columnSpan()) {
          String text = cell.text() + choices.oneOf("\n", " ", "") + next.text();
          GridCell merged = spanning(cell, cell.columnSpan() + next.columnSpan(), text);
          return mapped(without(grid, next), c -> c.equals(cell) ? merged : c);
        }
      }
      return grid.cells();
    }
  },
  CELL_OVER_THE_NEXT(Kind.RULED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int span = Math.min(cell.columnSpan() + 1, grid.columns() - cell.column());
      GridCell wide = spanning(cell, span, cell.text());
      return mapped(grid.cells(), c -> c.equals(cell) ? wide : c);
    }
  };

  private final Set<Kind> kinds;

  /** Where columns or rows are known by alignment or order alone, some damage prints a lie. */
  StructuralDamage(Kind... kinds) {
    this.kinds = Set.of(kinds);
  }

  abstract List<GridCell> cells(Grid grid, GridCell cell, Choices choices);

  /** The document with one cell of one of its grids damaged, if it has a grid of such a kind. */
  SourceDocument to(SourceDocument document, Choices choices) {
    List<Integer> grids = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Grid grid && kinds.contains(grid.kind())) {
        grids.add(i);
      }
    }
    if (grids.isEmpty()) {
      return document;
    }
    int at = grids.get(choices.between(0, grids.size() - 1));
    Grid grid = (Grid) document.blocks().get(at);
    GridCell cell = grid.cells().get(choices.between(0, grid.cells().size() - 1));
    List<GridCell> cells = cells(grid, cell, choices);
    int rows = cells.stream().mapToInt(c -> c.row() + c.rowSpan()).max().orElse(1);
    int columns = cells.stream().mapToInt(c -> c.column() + c.columnSpan()).max().orElse(1);
    var blocks = new ArrayList<>(document.blocks());
    blocks.set(
        at,
        new Grid(
            grid.kind(),
            Math.max(rows, grid.rows()),
            Math.max(columns, grid.columns()),
            cells,
            grid.location()));
    return new SourceDocument(document.mediaType(), document.pages(), blocks);
  }

  private static List<GridCell> without(Grid grid, GridCell cell) {
    List<GridCell> cells = new ArrayList<>(grid.cells());
    cells.remove(cell);
    return cells;
  }

  private static List<GridCell> mapped(List<GridCell> cells, UnaryOperator<GridCell> change) {
    return new ArrayList<>(cells.stream().map(change).toList());
  }

  private static GridCell moved(GridCell cell, int down, int right) {
    return new GridCell(
        cell.row() + down,
        Math.max(0, cell.column() + right),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        cell.extent(),
        cell.location());
  }

  private static GridCell spanning(GridCell cell, int columns, String text) {
    return new GridCell(
        cell.row(), cell.column(), cell.rowSpan(), columns, text, cell.extent(), cell.location());
  }

  /** What spans over a column, or more rows of it than one. */
  private static List<GridCell> heads(Grid grid, int column) {
    return grid.cells().stream()
        .filter(c -> c.columnSpan() > 1 || c.rowSpan() > 1)
        .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
        .toList();
  }

  /** Where only the order of cells is known, a head's place in its row tells its column. */
  private static Set<Integer> rowsWithText(Grid grid, int column) {
    return grid.cells().stream()
        .filter(c -> c.column() == column && !c.isBlank())
        .map(GridCell::row)
        .collect(Collectors.toSet());
  }
}
