package org.gongkai.parsers.interpret;

import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell, or a piece of text, as one row of a table sees it.
 *
 * @param text the text as printed
 * @param column the first column it covers
 * @param columnEnd the column after the last that it covers
 * @param inherited whether it began in a row above (a cell merged downwards)
 * @param extent where the text stands, if the format tells
 * @param location where it stands in the source
 */
record Piece(
    String text,
    int column,
    int columnEnd,
    boolean inherited,
    @Nullable Extent extent,
    Location location) {

  static Piece of(GridCell cell, int row) {
    return new Piece(
        cell.text(),
        cell.column(),
        cell.column() + cell.columnSpan(),
        cell.row() < row,
        cell.extent(),
        cell.location());
  }

  /** The same piece, its place in the source's own units not known. */
  Piece withoutExtent() {
    return new Piece(text, column, columnEnd, inherited, null, location);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the text is one of the notations of a figure or a mark for nothing, or blank. */
  boolean isValueLike() {
    return Notation.isValueLike(text);
  }

  /** Whether something is printed that is, or was, a figure. */
  boolean isFigureLike() {
    return !isBlank() && (Notation.isValueLike(text) || Notation.isDamagedNumber(text));
  }
}
