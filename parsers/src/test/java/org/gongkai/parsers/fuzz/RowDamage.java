package org.gongkai.parsers.fuzz;

import static org.gongkai.parsers.fuzz.GridEdits.mapped;
import static org.gongkai.parsers.fuzz.GridEdits.moved;
import static org.gongkai.parsers.fuzz.GridEdits.row;
import static org.gongkai.parsers.fuzz.GridEdits.saying;
import static org.gongkai.parsers.fuzz.GridEdits.withRoom;
import static org.gongkai.parsers.fuzz.GridEdits.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Grid.Kind;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;

/** What happens to one row, or to two side by side. */
enum RowDamage implements StructuralDamage {
  ROW_LOST(Kind.RULED, Kind.ALIGNED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      return without(grid, cell -> cell.row() == row);
    }
  },
  ROW_TWICE(Kind.RULED, Kind.ALIGNED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      List<GridCell> cells = withRoom(grid.cells(), row + 1, 1);
      row(grid, row).forEach(cell -> cells.add(moved(cell, 1, 0)));
      return cells;
    }
  },
  ROW_TWICE_WITH_OTHER_FIGURES(Kind.RULED, Kind.ALIGNED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      if (row(grid, row).stream().anyMatch(cell -> cell.rowSpan() > 1)) {
        return grid.cells();
      }
      int copy = choices.between(0, 1);
      List<GridCell> cells = withRoom(grid.cells(), row + copy, 1);
      row(grid, row).forEach(cell -> cells.add(withOtherFigure(moved(cell, copy, 0))));
      return cells;
    }
  },
  ROW_CUT_SHORT(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      int from = choices.between(0, grid.columns() - 1);
      return without(grid, cell -> cell.row() == row && cell.column() >= from);
    }
  },
  ROW_IN_TWO(Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      int from = choices.between(1, Math.max(1, grid.columns() - 1));
      return mapped(
          withRoom(grid.cells(), row + 1, 1),
          cell -> cell.row() == row && cell.column() >= from ? moved(cell, 1, -from) : cell);
    }
  },
  ROWS_SWAPPED(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      int other = choices.between(0, grid.rows() - 1);
      if (!GridEdits.hasFigure(grid, row) || !places(grid, row).equals(places(grid, other))) {
        return grid.cells();
      }
      return mapped(
          grid.cells(),
          cell ->
              cell.row() == row
                  ? moved(cell, other - row, 0)
                  : cell.row() == other ? moved(cell, row - other, 0) : cell);
    }
  },
  ROWS_IN_ONE(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      if (!places(grid, row).equals(places(grid, row + 1))) {
        return grid.cells();
      }
      String joint = choices.oneOf("\n", " ", "");
      List<GridCell> below = row(grid, row + 1);
      if (below.isEmpty()) {
        return grid.cells();
      }
      List<GridCell> cells = without(grid, below::contains);
      List<GridCell> upper = row(grid, row);
      for (int i = 0; i < upper.size(); i++) {
        GridCell joined = saying(upper.get(i), GridEdits.joined(upper.get(i), below.get(i), joint));
        cells.set(cells.indexOf(upper.get(i)), joined);
      }
      return mapped(cells, cell -> cell.row() > row + 1 ? moved(cell, -1, 0) : cell);
    }
  },
  LABELS_TEXT_LOST(Kind.RULED, Kind.ORDERED) {
    @Override
    List<GridCell> cells(Grid grid, int row, Choices choices) {
      return mapped(
          grid.cells(),
          cell -> cell.row() == row && !GridEdits.isFigure(cell) ? saying(cell, "") : cell);
    }
  };

  private final Set<Kind> kinds;

  RowDamage(Kind... kinds) {
    this.kinds = Set.of(kinds);
  }

  abstract List<GridCell> cells(Grid grid, int row, Choices choices);

  @Override
  public SourceDocument to(SourceDocument document, Choices choices) {
    return GridEdits.inOneGrid(
        document, kinds, choices, (grid, cell, more) -> cells(grid, cell.row(), more));
  }

  private static GridCell withOtherFigure(GridCell cell) {
    StringBuilder text = new StringBuilder();
    for (char c : cell.text().toCharArray()) {
      text.append(c >= '0' && c <= '9' ? (char) ('1' + (c - '0' + 3) % 9) : c);
    }
    return GridEdits.isFigure(cell) ? saying(cell, text.toString()) : cell;
  }

  /** Where the cells of a row stand; nothing that another row has if one of them is higher. */
  private static List<List<Integer>> places(Grid grid, int row) {
    List<List<Integer>> places = new ArrayList<>();
    for (GridCell cell : row(grid, row)) {
      int height = cell.rowSpan() > 1 ? -row : 1;
      places.add(List.of(cell.column(), cell.columnSpan(), height));
    }
    return places;
  }
}
