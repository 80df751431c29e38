package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.TableKind;

/**
 * A run of rows of one grid that belong to one table of the form.
 *
 * @param kind which table
 * @param rows the rows, in order; not empty
 * @param caption the text that stands right before the table; empty if none
 * @param keys the labels of the form that are printed in it
 */
record TableSegment(TableKind kind, List<TableRow> rows, String caption, TableKeys keys) {
  TableSegment {
    rows = List.copyOf(rows);
  }

  static TableSegment of(TableKind kind, List<TableRow> rows, String caption) {
    return new TableSegment(kind, rows, caption, TableKeys.of(kind, rows));
  }

  boolean hasFigures() {
    return rows.stream().flatMap(row -> row.pieces().stream()).anyMatch(Piece::isFigureLike);
  }

  Location location() {
    return rows.get(0).pieces().isEmpty()
        ? rows.get(0).grid().location()
        : rows.get(0).pieces().get(0).location();
  }
}
