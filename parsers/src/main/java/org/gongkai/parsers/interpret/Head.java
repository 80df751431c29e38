package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell in the head of a table.
 *
 * @param columnId the column of the form that it names; null where it names none
 * @param piece the cell
 */
record Head(@Nullable String columnId, Piece piece) {
  /** Whether a cell with a number lies under the whole of two columns: whose it is, it hides. */
  static boolean areMerged(Piece cell, List<Head> heads) {
    return cell.number().isPresent()
        && heads.stream()
                .filter(head -> cell.column() <= head.piece().column())
                .filter(head -> head.piece().columnEnd() <= cell.columnEnd())
                .map(Head::columnId)
                .filter(Objects::nonNull)
                .distinct()
                .count()
            > 1;
  }
}
