package org.gongkai.parsers.source;

import java.util.List;
import java.util.Objects;
import org.gongkai.core.model.Location;

/**
 * A table, or what stands like one. How far its rows and columns can be trusted is its {@link
 * Kind}.
 *
 * @param kind how far rows and columns can be trusted
 * @param rows the number of rows
 * @param columns the number of columns after spans are laid out; for kinds other than {@code RULED}
 *     the largest number of cells in a row
 * @param cells the cells by row, then column; blank ones too where the format tells of them
 * @param location where the grid begins
 */
public record Grid(Kind kind, int rows, int columns, List<GridCell> cells, Location location)
    implements Block {

  /** How far the rows and columns of a grid can be trusted. */
  public enum Kind {
    /** The format or its rulings tell the row, the column and the spans of every cell. */
    RULED,
    /**
     * Known from the alignment of text alone. A row is a line of text and holds its pieces, parted
     * by white space, in order; the column is only the piece's number in its line; the extent tells
     * where it stands. A cell of several lines is spread over several rows; a line that holds
     * nothing is a row without cells.
     */
    ALIGNED,
    /**
     * Rows are known, and the order of the cells in them; blank cells may have been added or lost
     * at the ends, and a row may be torn in two.
     */
    ORDERED,
    /** Only the order of the cells is known: each row holds one. */
    LISTED
  }

  /** Takes a copy of the cells and checks that they lie within the grid. */
  public Grid {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(location, "location");
    cells = List.copyOf(cells);
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
        throw new IllegalArgumentException(
            "The cell at "
                + cell.row()
                + ","
                + cell.column()
                + " does not lie in the grid of "
                + rows
                + " by "
                + columns);
      }
    }
  }
}
