package org.gongkai.parsers.source;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.model.Location;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link Grid}.
 *
 * @param row the row, from 0; for a merged cell its first
 * @param column the column, from 0; for a merged cell its first
 * @param rowSpan how many rows it covers, 1 or more
 * @param columnSpan how many columns it covers, 1 or more
 * @param text the text as printed; line feeds where the cell breaks its lines; empty for a blank
 *     cell
 * @param extent where the text stands in the reader's own units, for kinds other than {@code
 *     RULED}; null where the format does not tell
 * @param location where the cell stands in the source
 */
public record GridCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    @Nullable Extent extent,
    Location location) {

  /** Checks the place and the spans. */
  public GridCell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(location, "location");
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "Not a place in a grid: " + row + "," + column + " spans " + rowSpan + "," + columnSpan);
    }
  }

  /** A cell of one row and one column without an extent. */
  public static GridCell of(int row, int column, String text, Location location) {
    return new GridCell(row, column, 1, 1, text, null, location);
  }

  /** Where the text stands, if the format tells. */
  public Optional<Extent> place() {
    return Optional.ofNullable(extent);
  }

  /** Whether the cell holds nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
