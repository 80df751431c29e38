package org.gongkai.parsers.interpret;

import java.util.List;
import org.gongkai.parsers.source.Grid;

/**
 * Tells tables whose rows lost the cells that repeat the one before them (an export that
 * de-duplicated): several rows are short, and in none does a figure repeat. In such rows the order
 * of what is left proves nothing.
 */
final class LostFigures {
  private static final int ROWS_TO_TELL = 4;

  private LostFigures() {}

  /** Whether the short rows of this table are de-duplicated. */
  static boolean isDeduplicated(List<LabelledLine> rows) {
    List<LabelledLine> loose =
        rows.stream()
            .filter(row -> row.line().row().kind() != Grid.Kind.RULED)
            .filter(row -> row.ref().block().columns().size() > 3)
            .filter(row -> row.line().row().kind() != Grid.Kind.ALIGNED)
            .filter(row -> printed(row) > 0)
            .toList();
    long shortRows = loose.stream().filter(LostFigures::isShort).count();
    return shortRows >= ROWS_TO_TELL
        && shortRows * 2 > loose.size()
        && loose.stream().filter(LostFigures::isShort).noneMatch(LostFigures::repeats);
  }

  /** Whether a row has fewer cells than the form has columns. */
  static boolean isShort(LabelledLine row) {
    return row.line().row().kind() != Grid.Kind.RULED
        && row.line().slots().size() < row.ref().block().columns().size();
  }

  private static long printed(LabelledLine row) {
    return row.line().slots().stream().filter(slot -> !slot.isBlank()).count();
  }

  private static boolean repeats(LabelledLine row) {
    List<Piece> slots = row.line().slots();
    for (int i = 1; i < slots.size(); i++) {
      if (slots.get(i).text().strip().equals(slots.get(i - 1).text().strip())) {
        return true;
      }
    }
    return false;
  }
}
