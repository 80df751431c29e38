package org.gongkai.parsers.interpret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One way to put the value cells of a row into the columns of the form. Immutable. */
final class Alignment {
  private final Map<String, Piece> byColumn;
  private final List<Piece> extras;

  /**
   * A way.
   *
   * @param byColumn the cell of each column id; columns that have none are left out
   * @param extras the cells that found no column
   */
  Alignment(Map<String, Piece> byColumn, List<Piece> extras) {
    this.byColumn = new LinkedHashMap<>(byColumn);
    this.extras = List.copyOf(extras);
  }

  /** As many cells as columns, put into them in their order. */
  Alignment(List<String> columns, List<Piece> cells, List<Piece> extras) {
    this.byColumn = new LinkedHashMap<>(2 * columns.size());
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    this.extras = List.copyOf(extras);
  }

  /** The cell of each column id; columns that have none are left out. */
  Map<String, Piece> byColumn() {
    return Collections.unmodifiableMap(byColumn);
  }

  /** The cell of a column; null if it has none. */
  @Nullable Piece cell(String column) {
    return byColumn.get(column);
  }

  /** The cells that found no column. */
  List<Piece> extras() {
    return extras;
  }

  /** Whether a number stands in a column. */
  boolean hasNumber(String column) {
    Piece piece = byColumn.get(column);
    return piece != null && piece.number().isPresent();
  }

  /** The figures by column; zeros and blanks left out, for they are no different in a sum. */
  Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    byColumn.forEach(
        (column, piece) -> {
          String text = Labels.compact(piece.text());
          boolean zero = piece.number().map(n -> n.value().signum() == 0).orElse(false);
          if (!Notation.isNothing(text) && !zero) {
            figures.put(column, text);
          }
        });
    return figures;
  }
}
