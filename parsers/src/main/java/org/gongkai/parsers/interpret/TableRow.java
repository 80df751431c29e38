package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a grid with all cells that it crosses, those merged downwards from above included.
 * Immutable; it is told by itself, not by what it holds: {@link UnitsAround} finds by it the part
 * of the table that a line stands in.
 */
final class TableRow {
  /** Far more cells than any row of the forms has, or of two forms side by side. */
  private static final int WIDEST = 300;

  private final Grid grid;
  private final int index;
  private final List<Piece> pieces;
  private @Nullable String text;
  private @Nullable Boolean number;

  /**
   * A row.
   *
   * @param grid the grid
   * @param index the row's number in the grid, from 0
   * @param pieces its cells from left to right
   */
  TableRow(Grid grid, int index, List<Piece> pieces) {
    this.grid = grid;
    this.index = index;
    this.pieces = List.copyOf(pieces);
  }

  Grid grid() {
    return grid;
  }

  int index() {
    return index;
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** The rows of a grid, in order. */
  static List<TableRow> of(Grid grid) {
    Piece[][] rows = pieces(grid);
    List<TableRow> result = new ArrayList<>(rows.length);
    for (int row = 0; row < rows.length; row++) {
      if (!isInOrder(rows[row])) {
        Arrays.sort(rows[row], Comparator.comparingInt(Piece::column));
      }
      result.add(new TableRow(grid, row, List.of(rows[row])));
    }
    return result;
  }

  private static Piece[][] pieces(Grid grid) {
    int[] lengths = lengths(grid);
    Piece[][] rows = new Piece[grid.rows()][];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = new Piece[lengths[row]];
    }
    List<GridCell> cells = grid.cells();
    for (int i = cells.size() - 1; i >= 0; i--) {
      GridCell cell = cells.get(i);
      for (int row = cell.row() + cell.rowSpan() - 1; row >= cell.row(); row--) {
        rows[row][--lengths[row]] = Piece.of(cell, row);
      }
    }
    return rows;
  }

  private static int[] lengths(Grid grid) {
    int[] lengths = new int[grid.rows()];
    List<GridCell> cells = grid.cells();
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      int end = cell.row() + cell.rowSpan();
      for (int row = cell.row(); row < end; row++) {
        lengths[row]++;
      }
    }
    return lengths;
  }

  private static boolean isInOrder(Piece[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      if (pieces[i].column() < pieces[i - 1].column()) {
        return false;
      }
    }
    return true;
  }

  /** Whether so much is printed in it that it is no row of a form, however its labels read. */
  boolean isTooWide() {
    return pieces.size() > WIDEST && pieces.stream().filter(p -> !p.isBlank()).count() > WIDEST;
  }

  Grid.Kind kind() {
    return grid.kind();
  }

  /** The text of all pieces that begin in this row. */
  String text() {
    String known = text;
    if (known == null) {
      known = joined();
      text = known;
    }
    return known;
  }

  /** The first piece of {@link #text}; null if none. */
  @Nullable Piece firstPrinted() {
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).isPrintedHere()) {
        return pieces.get(i);
      }
    }
    return null;
  }

  /** The last piece of {@link #text}; null if none. */
  @Nullable Piece lastPrinted() {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (pieces.get(i).isPrintedHere()) {
        return pieces.get(i);
      }
    }
    return null;
  }

  private String joined() {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isPrintedHere()) {
        joined.append(joined.isEmpty() ? "" : " ").append(piece.text().strip());
      }
    }
    return joined.toString();
  }

  /** Whether a number is printed in it. */
  boolean hasNumber() {
    Boolean known = number;
    if (known == null) {
      known = holdsNumber();
      number = known;
    }
    return known;
  }

  private boolean holdsNumber() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isFigureLike() && !Notation.isNothing(piece.text())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a row has cells too few: it ends before a head over it does, and before its own grid.
   * Which cell is missing, its columns do not tell.
   */
  boolean endsBefore(Piece head) {
    int end = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).columnEnd();
    return end < head.columnEnd() && end < grid.columns();
  }

  /**
   * Whether a ruled row has cells too many: a figure stands to the right of all other rows. Which
   * cell is one too many, its columns do not tell.
   */
  boolean endsBehindOthers() {
    if (kind() != Grid.Kind.RULED || pieces.isEmpty()) {
      return false;
    }
    Piece last = pieces.get(pieces.size() - 1);
    return last.isFigureLike()
        && grid.cells().stream()
            .noneMatch(c -> c.row() != index && c.column() + c.columnSpan() > last.column());
  }

  boolean isEmpty() {
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
