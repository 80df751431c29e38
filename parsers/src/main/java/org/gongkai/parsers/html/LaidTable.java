package org.gongkai.parsers.html;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose cells have their places on one grid.
 *
 * @param rows the number of rows
 * @param columns the number of columns
 * @param cells the cells by row, then column
 */
record LaidTable(int rows, int columns, List<Cell> cells) {
  /** A cell, its place and its spans; rows and columns from 0. */
  record Cell(int row, int column, int rowSpan, int columnSpan, List<Piece> pieces) {
    /** From this length on several paragraphs, or twice of it even one, are running text. */
    private static final int PROSE = 250;

    String text() {
      return pieces.stream()
          .filter(piece -> !(piece instanceof Piece.Picture))
          .map(piece -> piece instanceof Piece.Text text ? text.text() : "")
          .collect(Collectors.joining("\n"));
    }

    boolean isBlank() {
      return pieces.isEmpty();
    }

    /** Whether what it holds is no entry of a table but a part of the page. */
    boolean isFlow() {
      int length = text().length();
      return pieces.stream().anyMatch(Piece.Table.class::isInstance)
          || length > PROSE && pieces.size() > 1
          || length > 2 * PROSE;
    }
  }

  List<Cell> row(int row) {
    return between(row, row + 1);
  }

  private List<Cell> between(int from, int to) {
    return cells.subList(firstOf(from), firstOf(to));
  }

  /** The place of the first cell of a row, or of the rows behind it. */
  private int firstOf(int row) {
    int low = 0;
    int high = cells.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cells.get(middle).row() < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The rows from one to another, the latter excluded, as a table of their own. */
  LaidTable slice(int from, int to) {
    List<Cell> kept =
        between(from, to).stream()
            .map(
                cell ->
                    new Cell(
                        cell.row() - from,
                        cell.column(),
                        Math.min(cell.rowSpan(), to - cell.row()),
                        cell.columnSpan(),
                        cell.pieces()))
            .toList();
    return new LaidTable(to - from, columns, kept);
  }
}
