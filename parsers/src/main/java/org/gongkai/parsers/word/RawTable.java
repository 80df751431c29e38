package org.gongkai.parsers.word;

import java.util.List;
import org.gongkai.parsers.source.ReadContext;

/**
 * A table as written, without what was deleted or is hidden.
 *
 * @param number its number in document order, from 1
 * @param widths the widths of the columns of its grid, in twentieths of a point; may be wrong
 * @param rows its rows
 */
public record RawTable(int number, List<Integer> widths, List<Row> rows) implements WrittenTable {
  /** How a cell goes together with its neighbour. */
  public enum Merge {
    /** It does not. */
    NONE,
    /** It is the first of some that are one. */
    START,
    /** It belongs to the one before it. */
    CONTINUE
  }

  /**
   * A row.
   *
   * @param before how many columns of the grid are left out before its first cell
   * @param beforeWidth how wide these are; 0 if not told
   * @param after how many are left out after its last cell
   */
  public record Row(int before, int beforeWidth, int after, List<Cell> cells) {
    /** How many columns of the grid it takes, if its spans are right. */
    long span() {
      return cells.stream().mapToLong(Cell::span).sum() + before + after;
    }
  }

  /**
   * A cell.
   *
   * @param span how many columns it says it covers
   * @param width how wide it says it is, in twentieths of a point; 0 if it does not
   */
  public record Cell(int span, int width, Merge vertical, Merge horizontal, List<Piece> pieces) {
    boolean isBlank() {
      return pieces.stream().noneMatch(Cell::hasText);
    }

    private static boolean hasText(Piece piece) {
      if (piece instanceof Piece.Text text) {
        return !text.isBlank();
      }
      return piece instanceof Piece.Table
          || piece instanceof Piece.Box box && box.pieces().stream().anyMatch(Cell::hasText);
    }

    Cell widened(Cell other) {
      boolean known = width > 0 && other.width > 0;
      int sum = known ? width + other.width : 0;
      return new Cell(span + other.span, sum, vertical, horizontal, pieces);
    }
  }

  @Override
  public LaidTable laid(ReadContext context) {
    return TableLayout.lay(this, context);
  }

  @Override
  public long cellCount() {
    return rows.stream().mapToLong(row -> row.cells().size()).sum();
  }

  @Override
  public List<Piece> contents() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.pieces().stream())
        .toList();
  }
}
