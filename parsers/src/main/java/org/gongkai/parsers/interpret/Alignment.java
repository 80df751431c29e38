package org.gongkai.parsers.interpret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to put the value cells of a row into the columns of the form.
 *
 * @param byColumn the cell of each column id; columns that have none are left out
 * @param extras the cells that found no column
 */
record Alignment(Map<String, Piece> byColumn, List<Piece> extras) {
  Alignment {
    byColumn = Collections.unmodifiableMap(new LinkedHashMap<>(byColumn));
    extras = List.copyOf(extras);
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
