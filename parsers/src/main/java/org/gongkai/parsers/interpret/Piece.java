package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.GridCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a row, or a piece of text that stands like one. Immutable; what its text reads as is
 * asked many times, so it is worked out once, when it is asked first.
 */
final class Piece {
  private final String text;
  private final int column;
  private final int columnEnd;
  private final boolean inherited;
  private final @Nullable Extent extent;
  private final Location location;
  private final boolean blank;
  private final boolean plainCount;
  private @Nullable PrintedLabel label;
  private @Nullable Optional<Notation.Number> number;

  /**
   * A piece.
   *
   * @param text its text as printed
   * @param column the first grid column that it covers, from 0
   * @param columnEnd the column behind the last that it covers
   * @param inherited whether it began in a row above (a cell merged downwards)
   * @param extent where the text stands, if the format tells
   * @param location where it stands in the source
   */
  Piece(
      String text,
      int column,
      int columnEnd,
      boolean inherited,
      @Nullable Extent extent,
      Location location) {
    this.text = text;
    this.column = column;
    this.columnEnd = columnEnd;
    this.inherited = inherited;
    this.extent = extent;
    this.location = location;
    this.blank = text.isBlank();
    this.plainCount = Notation.isPlainCount(text);
  }

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

  /** The same piece, one column farther to the right. */
  Piece movedRight() {
    return new Piece(text, column + 1, columnEnd + 1, inherited, extent, location);
  }

  String text() {
    return text;
  }

  int column() {
    return column;
  }

  int columnEnd() {
    return columnEnd;
  }

  boolean inherited() {
    return inherited;
  }

  @Nullable Extent extent() {
    return extent;
  }

  Location location() {
    return location;
  }

  boolean isBlank() {
    return blank;
  }

  /** Whether its text is a few digits and nothing else, as that of most figures. */
  boolean isPlainCount() {
    return plainCount;
  }

  /** Whether something is printed in it, and it began in no row above. */
  boolean isPrintedHere() {
    return !blank && !inherited;
  }

  /** The pieces in which something is printed. */
  static List<Piece> printed(List<Piece> pieces) {
    List<Piece> printed = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isBlank()) {
        printed.add(piece);
      }
    }
    return printed;
  }

  /** Its text's {@link Labels#key}. */
  String key() {
    return plainCount ? text : label().key();
  }

  /** Its text as a label. */
  PrintedLabel label() {
    PrintedLabel known = label;
    if (known == null) {
      known = PrintedLabel.of(text);
      label = known;
    }
    return known;
  }

  /** The number that its text prints; empty if it is none. */
  Optional<Notation.Number> number() {
    Optional<Notation.Number> known = number;
    if (known == null) {
      known = Notation.number(text);
      number = known;
    }
    return known;
  }

  /** Whether the text is one of the notations of a figure or a mark for nothing, or blank. */
  boolean isValueLike() {
    return blank || plainCount || label().valueLike();
  }

  /** Whether something is printed that is, or was, a figure. */
  boolean isFigureLike() {
    return !blank && (plainCount || label().figureLike());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Piece other
        && text.equals(other.text)
        && column == other.column
        && columnEnd == other.columnEnd
        && inherited == other.inherited
        && Objects.equals(extent, other.extent)
        && location.equals(other.location);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, column, columnEnd, inherited, extent, location);
  }

  @Override
  public String toString() {
    return text + " at " + location.describe();
  }
}
