package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.parsers.source.Grid;

/**
 * Rows that lost a cell. Where a blank cell may leave no trace, only a row that is short alone did:
 * all others keep their blanks. Where others keep them at their ends, each short row did.
 */
final class ShortRows {
  private final List<LabelledLine> rows;
  private final RowLengths lengths;

  ShortRows(List<LabelledLine> rows, RowLengths lengths) {
    this.rows = List.copyOf(rows);
    this.lengths = lengths;
  }

  /** Whether a figure may have been lost with a cell of a row. */
  boolean lostCell(LabelledLine row) {
    int width = row.ref().block().columns().size();
    if (width < 2 || !isShort(row)) {
      return false;
    }
    return row.line().row().kind() == Grid.Kind.RULED
        || lengths.keepsLastBlanks(row.line())
        || rows.stream().noneMatch(other -> other != row && isShort(other));
  }

  private boolean isShort(LabelledLine row) {
    Line line = row.line();
    if (line.row().kind() == Grid.Kind.RULED) {
      List<Head> heads = line.heads();
      return !heads.isEmpty()
          && line.slots().size() < heads.size()
          && line.row().endsBefore(heads.get(heads.size() - 1).piece());
    }
    return line.row().kind() != Grid.Kind.ALIGNED
        && (lengths.missing(line) > 0 || LostFigures.isShort(row));
  }
}
