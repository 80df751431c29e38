package org.gongkai.parsers.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One way to put the value cells of a row into the columns of the form. Immutable. */
final class Alignment {
  /** No row has so many columns that a search would be slower than a map. */
  private final String[] columns;

  private final Piece[] cells;
  private final List<Piece> extras;

  /**
   * A way.
   *
   * @param byColumn the cell of each column id; columns that have none are left out
   * @param extras the cells that found no column
   */
  Alignment(Map<String, Piece> byColumn, List<Piece> extras) {
    this.columns = byColumn.keySet().toArray(new String[0]);
    this.cells = byColumn.values().toArray(new Piece[0]);
    this.extras = List.copyOf(extras);
  }

  /** As many cells as columns, put into them in their order. */
  Alignment(List<String> columns, List<Piece> cells, List<Piece> extras) {
    this.columns = columns.toArray(new String[0]);
    this.cells = cells.toArray(new Piece[0]);
    this.extras = List.copyOf(extras);
  }

  /** The cell of each column id; columns that have none are left out. */
  Map<String, Piece> byColumn() {
    Map<String, Piece> byColumn = new LinkedHashMap<>(2 * columns.length);
    for (int i = 0; i < columns.length; i++) {
      byColumn.put(columns[i], cells[i]);
    }
    return byColumn;
  }

  /** The cell of a column; null if it has none. */
  @Nullable Piece cell(String column) {
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].equals(column)) {
        return cells[i];
      }
    }
    return null;
  }

  /** The cells that found no column. */
  List<Piece> extras() {
    return extras;
  }

  /** Whether a number stands in a column. */
  boolean hasNumber(String column) {
    Piece piece = cell(column);
    return piece != null && piece.number().isPresent();
  }

  /** The figures by column; zeros and blanks left out, for they are no different in a sum. */
  Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      String text = Labels.compact(cells[i].text());
      boolean zero = cells[i].number().map(n -> n.value().signum() == 0).orElse(false);
      if (!Notation.isNothing(text) && !zero) {
        figures.put(columns[i], text);
      }
    }
    return figures;
  }
}
