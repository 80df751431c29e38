package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/** The rows of table 四 parted into heads, the row of figures, and what does not belong to them. */
final class DisputeRows {
  private static final int BLOCKS = 3;

  private final List<TableRow> heads = new ArrayList<>();
  private final List<Piece> values = new ArrayList<>();
  private final List<Piece> extras = new ArrayList<>();
  private final List<Piece> repeated = new ArrayList<>();
  private Grid.Kind kind = Grid.Kind.LISTED;
  private @Nullable Location repeatedHead;
  private @Nullable TableRow rowOfFigures;
  private boolean otherRow;
  private boolean torn;

  private DisputeRows() {}

  /**
   * Parts rows.
   *
   * @param width how many figures the form asks for
   */
  static DisputeRows of(List<TableRow> rows, int width) {
    DisputeRows parted = new DisputeRows();
    for (TableRow row : rows) {
      parted.add(row, width);
    }
    parted.takeBlankRow(rows, width);
    return parted;
  }

  private void add(TableRow row, int width) {
    boolean text = row.pieces().stream().anyMatch(p -> !p.isBlank() && !p.isFigureLike());
    List<Piece> printed =
        row.pieces().stream().filter(p -> p.isFigureLike() && !p.inherited()).toList();
    if (repeatedHead != null) {
      repeated.addAll(printed);
    }
    if (printed.isEmpty()) {
      addHead(row);
    } else if (isRowOfFigures(row, text) && values.size() < width && repeatedHead == null) {
      kind = row.kind();
      torn |= isTorn(printed, width);
      rowOfFigures = row;
      values.addAll(row.kind() == Grid.Kind.RULED || values.isEmpty() ? cells(row) : printed);
    } else if (!text || row.kind() != Grid.Kind.RULED) {
      torn |= repeatedHead == null && isUnderFigures(row, printed);
      extras.addAll(repeatedHead == null ? printed : List.of());
      otherRow |= repeatedHead == null && !text && printed.size() * 2 > width;
    }
  }

  /**
   * Whether figures belong to the row above: they stand partly at its height, or under its figures
   * and are more than those of one block, which may stand in a row of its own.
   */
  private boolean isTorn(List<Piece> printed, int width) {
    boolean wide = Math.max(printed.size(), values.size()) > width / BLOCKS;
    return kind == Grid.Kind.ALIGNED
        && printed.stream()
            .anyMatch(
                piece ->
                    values.stream()
                        .anyMatch(
                            value ->
                                Extents.areAtOneHeight(value, piece)
                                    || wide && Extents.areOver(value, piece)));
  }

  /** Whether figures beyond the row of figures are the ends of numbers that did not fit in it. */
  private boolean isUnderFigures(TableRow row, List<Piece> printed) {
    return kind == Grid.Kind.ALIGNED
        && rowOfFigures != null
        && rowOfFigures.grid() == row.grid()
        && printed.stream()
            .anyMatch(piece -> values.stream().anyMatch(value -> Extents.areOver(value, piece)));
  }

  /** A row of text with a number in it (a head 总计 beside nothing else) holds no figures. */
  private boolean isRowOfFigures(TableRow row, boolean text) {
    return !text || row.kind() == Grid.Kind.ALIGNED || !heads.isEmpty();
  }

  private static List<Piece> cells(TableRow row) {
    return row.kind() == Grid.Kind.ALIGNED
        ? row.pieces().stream().filter(Piece::isFigureLike).toList()
        : row.pieces();
  }

  private void addHead(TableRow row) {
    boolean names =
        row.pieces().stream()
            .filter(piece -> !piece.inherited())
            .anyMatch(piece -> piece.key().equals("行政复议"));
    if (names && !values.isEmpty() && repeatedHead == null) {
      repeatedHead = row.pieces().get(0).location();
    } else if (values.isEmpty()) {
      heads.add(row);
    }
  }

  /** A ruled table whose cells are all blank: the row under the heads. */
  private void takeBlankRow(List<TableRow> rows, int width) {
    if (!values.isEmpty()) {
      return;
    }
    for (TableRow row : rows) {
      boolean own = row.pieces().stream().noneMatch(Piece::inherited);
      boolean enough = row.pieces().size() >= width;
      if (row.kind() != Grid.Kind.ALIGNED && row.isEmpty() && own && enough) {
        kind = row.kind();
        values.addAll(row.pieces());
        heads.remove(row);
        return;
      }
    }
  }

  List<TableRow> heads() {
    return heads;
  }

  /** The cells of the row of figures, blank ones included where the grid has them. */
  List<Piece> values() {
    return values;
  }

  /** Whether the row of figures has cells too few under the heads. */
  boolean isRagged(Piece lastHead) {
    return rowOfFigures != null && rowOfFigures.endsBefore(lastHead);
  }

  /** Whether the row of figures has cells too many. */
  boolean isTooLong() {
    return rowOfFigures != null && rowOfFigures.endsBehindOthers();
  }

  /** Whether another row of figures stands under the row of figures. */
  boolean hasOtherRow() {
    return otherRow;
  }

  /** Whether figures that did not fit may have been parted over several lines. */
  boolean isTorn() {
    return torn;
  }

  /** Printed figures beyond the row of figures. */
  List<Piece> extras() {
    return extras;
  }

  /** Printed figures under the heads that stand a second time. */
  List<Piece> repeated() {
    return repeated;
  }

  /** The kind of the grid that the figures stand in. */
  Grid.Kind kind() {
    return kind;
  }

  /** Where the table's head stands a second time, if it does. */
  Optional<Location> repeatedHead() {
    return Optional.ofNullable(repeatedHead);
  }
}
