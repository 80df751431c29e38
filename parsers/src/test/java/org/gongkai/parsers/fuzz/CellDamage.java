package org.gongkai.parsers.fuzz;

import static org.gongkai.parsers.fuzz.GridEdits.isBehind;
import static org.gongkai.parsers.fuzz.GridEdits.mapped;
import static org.gongkai.parsers.fuzz.GridEdits.moved;
import static org.gongkai.parsers.fuzz.GridEdits.part;
import static org.gongkai.parsers.fuzz.GridEdits.saying;
import static org.gongkai.parsers.fuzz.GridEdits.spanning;
import static org.gongkai.parsers.fuzz.GridEdits.without;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Grid.Kind;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;

/**
 * What happens to one cell. Where only order or alignment tells its place, some damage is a lie.
 */
enum CellDamage implements StructuralDamage {
  CELL_LOST(Kind.RULED, Kind.ALIGNED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      return without(grid, cell::equals);
    }
  },
  CELL_LOST_AND_THE_REST_MOVED_UP(Kind.RULED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int rows = grid.kind() == Kind.LISTED ? 1 : 0;
      return mapped(
          without(grid, cell::equals),
          other ->
              isBehind(other, cell)
                  ? moved(other, 0, -cell.columnSpan())
                  : other.row() > cell.row() ? moved(other, -rows, 0) : other);
    }
  },
  CELL_TWICE(Kind.RULED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      List<GridCell> cells = withRoomBehind(grid, cell);
      cells.add(cells.indexOf(cell) + 1, behind(grid, cell, cell.text()));
      return cells;
    }
  },
  CELLS_MERGED(Kind.RULED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      Optional<GridCell> next = next(grid, cell);
      if (next.isEmpty()) {
        return grid.cells();
      }
      String text = GridEdits.joined(cell, next.get(), choices.oneOf("\n", " ", ""));
      boolean ruled = grid.kind() == Kind.RULED;
      int span = cell.columnSpan() + (ruled ? next.get().columnSpan() : 0);
      GridCell merged = spanning(cell, span, text);
      return mapped(
          without(grid, next.get()::equals),
          other ->
              other.equals(cell)
                  ? merged
                  : !ruled && isBehind(other, cell) ? moved(other, 0, -1) : other);
    }
  },
  CELL_IN_THE_ONE_BEFORE(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      return inOne(grid, cell, choices, true);
    }
  },
  CELL_IN_THE_NEXT(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      return inOne(grid, cell, choices, false);
    }
  },
  CELL_OVER_THE_NEXT(Kind.RULED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int span = Math.min(cell.columnSpan() + 1, grid.columns() - cell.column());
      GridCell wide = spanning(cell, span, cell.text());
      return mapped(grid.cells(), c -> c.equals(cell) ? wide : c);
    }
  },
  NUMBER_IN_TWO_CELLS(Kind.RULED, Kind.ORDERED, Kind.LISTED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int length = cell.text().length();
      if (!GridEdits.isPlainNumber(cell) || length < 2) {
        return grid.cells();
      }
      int cut = length > 3 ? length - 3 : choices.between(1, length - 1);
      List<GridCell> cells = withRoomBehind(grid, cell);
      int at = cells.indexOf(cell);
      cells.set(at, part(cell, 0, cut));
      cells.add(at + 1, behind(grid, cell, cell.text().substring(cut)));
      return cells;
    }
  },
  NUMBER_IN_TWO_PIECES(Kind.ALIGNED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int length = cell.text().length();
      if (!GridEdits.isPlainNumber(cell) || length < 4) {
        return grid.cells();
      }
      List<GridCell> cells =
          mapped(grid.cells(), other -> isBehind(other, cell) ? moved(other, 0, 1) : other);
      int at = cells.indexOf(cell);
      cells.set(at, part(cell, 0, length - 3));
      cells.add(at + 1, moved(part(cell, length - 3, length), 0, 1));
      return cells;
    }
  },
  NUMBER_IN_TWO_LINES(Kind.ALIGNED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, GridCell cell, Choices choices) {
      int length = cell.text().length();
      if (!GridEdits.isPlainNumber(cell) || length < 2) {
        return grid.cells();
      }
      int cut = choices.between(1, length - 1);
      boolean torn = grid.kind() == Kind.ORDERED;
      List<GridCell> cells =
          mapped(
              GridEdits.withRoom(grid.cells(), cell.row() + 1, 1),
              other ->
                  other.equals(cell)
                      ? part(cell, 0, cut)
                      : torn && isBehind(other, cell) ? moved(other, 1, -cell.column()) : other);
      GridCell rest = part(cell, cut, length);
      cells.add(
          new GridCell(
              cell.row() + 1,
              0,
              1,
              1,
              rest.text(),
              torn ? null : moved(part(cell, 0, length - cut), 1, 0).extent(),
              cell.location()));
      return cells;
    }
  };

  private final Set<Kind> kinds;

  CellDamage(Kind... kinds) {
    this.kinds = Set.of(kinds);
  }

  abstract List<GridCell> cells(Grid grid, GridCell cell, Choices choices);

  @Override
  public SourceDocument to(SourceDocument document, Choices choices) {
    return GridEdits.inOneGrid(document, kinds, choices, this::cells);
  }

  /** Room for one cell more: to the right, or below where each row holds one cell. */
  private static List<GridCell> withRoomBehind(Grid grid, GridCell cell) {
    return grid.kind() == Kind.LISTED
        ? GridEdits.withRoom(grid.cells(), cell.row() + 1, 1)
        : mapped(
            grid.cells(),
            other -> isBehind(other, cell) ? moved(other, 0, cell.columnSpan()) : other);
  }

  private static GridCell behind(Grid grid, GridCell cell, String text) {
    boolean listed = grid.kind() == Kind.LISTED;
    return saying(moved(cell, listed ? 1 : 0, listed ? 0 : cell.columnSpan()), text);
  }

  /** Two cells in the first or the second of them, the other one blank. */
  private static List<GridCell> inOne(
      Grid grid, GridCell cell, Choices choices, boolean isInFirst) {
    Optional<GridCell> next = next(grid, cell);
    if (next.isEmpty() || cell.isBlank() || next.get().isBlank()) {
      return grid.cells();
    }
    String both = GridEdits.joined(cell, next.get(), choices.oneOf("\n", " ", ""));
    return mapped(
        grid.cells(),
        other ->
            other.equals(cell)
                ? saying(cell, isInFirst ? both : "")
                : other.equals(next.get()) ? saying(other, isInFirst ? "" : both) : other);
  }

  private static Optional<GridCell> next(Grid grid, GridCell cell) {
    boolean listed = grid.kind() == Kind.LISTED;
    int row = cell.row() + (listed ? 1 : 0);
    int column = listed ? 0 : cell.column() + cell.columnSpan();
    return grid.cells().stream().filter(c -> c.row() == row && c.column() == column).findFirst();
  }
}
