package org.gongkai.parsers.fuzz;

import static org.gongkai.parsers.fuzz.GridEdits.like;
import static org.gongkai.parsers.fuzz.GridEdits.mapped;
import static org.gongkai.parsers.fuzz.GridEdits.moved;
import static org.gongkai.parsers.fuzz.GridEdits.saying;
import static org.gongkai.parsers.fuzz.GridEdits.without;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Grid.Kind;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.SourceDocument;

/** What happens to a whole table. */
enum TableDamage implements StructuralDamage {
  COLUMNS_SWAPPED(Kind.RULED, Kind.ORDERED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      int one = cell.column();
      int other = choices.between(0, grid.columns() - 1);
      if (!heads(grid, one).equals(heads(grid, other))
          || !rowsWithText(grid, one).equals(rowsWithText(grid, other))) {
        return List.of(grid);
      }
      return List.of(
          like(
              grid,
              mapped(
                  grid.cells(),
                  c -> {
                    boolean narrow = c.columnSpan() == 1;
                    return narrow && c.column() == one
                        ? moved(c, 0, other - one)
                        : narrow && c.column() == other ? moved(c, 0, one - other) : c;
                  })));
    }
  },
  EACH_ROW_LOST_A_CELL(Kind.ORDERED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      List<GridCell> cells = grid.cells();
      for (int row = 0; row < grid.rows(); row++) {
        List<GridCell> figures = figures(grid, row);
        if (!figures.isEmpty()) {
          GridCell lost = figures.get(choices.between(0, figures.size() - 1));
          cells =
              mapped(
                  without(like(grid, cells), lost::equals),
                  other -> GridEdits.isBehind(other, lost) ? moved(other, 0, -1) : other);
        }
      }
      return List.of(new Grid(grid.kind(), grid.rows(), grid.columns(), cells, grid.location()));
    }
  },
  HEADS_LOST(Kind.RULED, Kind.ORDERED, Kind.ALIGNED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      int first = cell.row();
      while (first > 0 && !GridEdits.hasFigure(grid, first)) {
        first--;
      }
      int last = cell.row();
      while (last < grid.rows() && !GridEdits.hasFigure(grid, last)) {
        last++;
      }
      int from = first;
      int to = last;
      return List.of(like(grid, without(grid, c -> c.row() >= from && c.row() < to)));
    }
  },
  TABLE_CUT_OFF(Kind.RULED, Kind.ORDERED, Kind.ALIGNED, Kind.LISTED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      return List.of(like(grid, without(grid, c -> c.row() + c.rowSpan() > cell.row())));
    }
  },
  TABLE_CONTINUED(Kind.RULED, Kind.ORDERED, Kind.ALIGNED, Kind.LISTED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      return List.of(above(grid, cell.row()), below(grid, cell.row(), List.of()));
    }
  },
  TABLE_CONTINUED_UNDER_HALF_A_HEAD(Kind.RULED, Kind.ORDERED) {
    @Override
    List<Block> blocks(Grid grid, GridCell cell, Choices choices) {
      int last = 0;
      while (last < grid.rows() && !GridEdits.hasFigure(grid, last)) {
        last++;
      }
      int heads = last;
      List<GridCell> head = new ArrayList<>();
      for (GridCell each : grid.cells()) {
        if (each.row() + each.rowSpan() <= heads && !each.isBlank()) {
          int half = each.text().length() / 2;
          head.add(
              saying(
                  each,
                  choices.oneOf(
                      each.text(),
                      "",
                      each.text().substring(0, half),
                      each.text().substring(half))));
        }
      }
      return cell.row() < heads
          ? List.of(grid)
          : List.of(above(grid, cell.row()), below(grid, cell.row(), head));
    }
  };

  private final Set<Kind> kinds;

  TableDamage(Kind... kinds) {
    this.kinds = Set.of(kinds);
  }

  abstract List<Block> blocks(Grid grid, GridCell cell, Choices choices);

  @Override
  public SourceDocument to(SourceDocument document, Choices choices) {
    List<Integer> grids = GridEdits.grids(document, kinds);
    if (grids.isEmpty()) {
      return document;
    }
    int at = grids.get(choices.between(0, grids.size() - 1));
    Grid grid = (Grid) document.blocks().get(at);
    GridCell cell = grid.cells().get(choices.between(0, grid.cells().size() - 1));
    List<Block> blocks = new ArrayList<>(document.blocks());
    blocks.remove(at);
    blocks.addAll(at, blocks(grid, cell, choices));
    return new SourceDocument(document.mediaType(), document.pages(), blocks);
  }

  private static List<GridCell> figures(Grid grid, int row) {
    return GridEdits.row(grid, row).stream().filter(GridEdits::isFigure).toList();
  }

  /** The rows before one; a cell that goes on below is cut. */
  private static Grid above(Grid grid, int row) {
    List<GridCell> cells =
        grid.cells().stream()
            .filter(cell -> cell.row() < row)
            .map(cell -> high(cell, cell.row(), Math.min(cell.rowSpan(), row - cell.row())))
            .toList();
    return grid(grid, Math.max(1, row), cells);
  }

  /** The rows from one on, under a head; what is left of a cell that began above is blank. */
  private static Grid below(Grid grid, int row, List<GridCell> head) {
    int heads = head.stream().mapToInt(cell -> cell.row() + cell.rowSpan()).max().orElse(0);
    List<GridCell> cells = new ArrayList<>(head);
    for (GridCell cell : grid.cells()) {
      int end = cell.row() + cell.rowSpan();
      if (cell.row() >= row) {
        cells.add(moved(cell, heads - row, 0));
      } else if (end > row) {
        cells.add(saying(high(cell, heads, end - row), ""));
      }
    }
    return grid(grid, Math.max(1, grid.rows() - row + heads), cells);
  }

  private static GridCell high(GridCell cell, int row, int rows) {
    return new GridCell(
        row, cell.column(), rows, cell.columnSpan(), cell.text(), cell.extent(), cell.location());
  }

  private static Grid grid(Grid grid, int rows, List<GridCell> cells) {
    return like(new Grid(grid.kind(), rows, grid.columns(), List.of(), grid.location()), cells);
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
