package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.ReadContext;

/** Lays the rows of a table on a grid with a cell at every place. */
final class TableGrid {
  private final Sheet sheet;
  private final ReadContext context;

  TableGrid(Sheet sheet, ReadContext context) {
    this.sheet = sheet;
    this.context = context;
  }

  Optional<Grid> lay(List<SheetRow> table) {
    List<SheetRow> rows = trimmed(table);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    int left = left(rows);
    int right = right(rows);
    int top = rows.get(0).number();
    int height = rows.get(rows.size() - 1).number() + 1 - top;
    context.checkTime();
    context.check(
        "maxTableCells", (long) height * (right - left), context.limits().maxTableCells());
    Laying laying = new Laying(top, left, height, right - left);
    rows.forEach(row -> row.cells().forEach(laying::put));
    return Optional.of(laying.grid());
  }

  /** Without blank rows at the ends; one at the foot stays, it may be a head's row of figures. */
  private static List<SheetRow> trimmed(List<SheetRow> rows) {
    int start = 0;
    int end = rows.size();
    while (start < end && rows.get(start).filled() == 0) {
      start++;
    }
    while (end > start && rows.get(end - 1).filled() == 0) {
      end--;
    }
    return rows.subList(start, Math.min(end + 1, rows.size()));
  }

  private static int left(List<SheetRow> rows) {
    return texts(rows).mapToInt(SheetCell::column).min().orElse(0);
  }

  /** A cell alone in its row may be merged far beyond the table. */
  private static int right(List<SheetRow> rows) {
    List<SheetRow> wideRows = rows.stream().filter(SheetRow::isWide).toList();
    int wide = texts(wideRows).mapToInt(SheetCell::right).max().orElse(0);
    return Math.max(wide, texts(rows).mapToInt(SheetCell::column).max().orElse(0) + 1);
  }

  private static Stream<SheetCell> texts(List<SheetRow> rows) {
    return rows.stream().flatMap(row -> row.texts().stream());
  }

  /** A grid that is being filled. */
  private final class Laying {
    private final int top;
    private final int left;
    private final int height;
    private final int width;
    private final boolean[][] taken;
    private final List<GridCell> cells = new ArrayList<>();

    Laying(int top, int left, int height, int width) {
      this.top = top;
      this.left = left;
      this.height = height;
      this.width = width;
      this.taken = new boolean[height][width];
    }

    void put(SheetCell cell) {
      int row = cell.row() - top;
      int column = Math.max(0, cell.column() - left);
      int bottom = Math.min(height, cell.bottom() - top);
      int right = Math.min(width, cell.right() - left);
      if (column >= right) {
        return; // A blank merged cell beside the table.
      }
      if (taken[row][column]) {
        checkLoss(cell);
        return;
      }
      boolean fits = isFree(row, column, bottom, right);
      add(row, column, fits ? bottom : row + 1, fits ? right : column + 1, cell);
    }

    private void checkLoss(SheetCell cell) {
      if (!cell.isBlank()) {
        throw new CorruptDocumentException(
            context.sourceName(),
            "Merged cells overlap at " + cell.address() + " of the sheet " + sheet.name() + ".");
      }
    }

    private boolean isFree(int top, int left, int bottom, int right) {
      for (int row = top; row < bottom; row++) {
        for (int column = left; column < right; column++) {
          if (taken[row][column]) {
            return false;
          }
        }
      }
      return true;
    }

    private void add(int row, int column, int bottom, int right, SheetCell cell) {
      for (int r = row; r < bottom; r++) {
        Arrays.fill(taken[r], column, right, true);
      }
      SheetLocation location = new SheetLocation(sheet.name(), cell.address());
      cells.add(
          new GridCell(row, column, bottom - row, right - column, cell.text(), null, location));
    }

    Grid grid() {
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          if (!taken[row][column]) {
            cells.add(GridCell.of(row, column, "", place(row, column)));
          }
        }
      }
      cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
      return new Grid(Grid.Kind.RULED, height, width, cells, place(0, 0));
    }

    private SheetLocation place(int row, int column) {
      return new SheetLocation(sheet.name(), sheet.addressOfShown(top + row, left + column));
    }
  }
}
