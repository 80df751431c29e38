package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;

/** Finds rows that are printed without any figure in tables known from alignment alone. */
final class BlankRows {
  private static final int MOST_LINES = 4;

  private final TableLines lines;

  BlankRows(TableLines lines) {
    this.lines = lines;
  }

  void find() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.isOpenLabel(i) && !lines.canStandAlone(i)) {
        find(i);
      }
    }
  }

  private void find(int i) {
    for (int end = i; end < i + MOST_LINES && end < lines.size() && lines.isOpenLabel(end); end++) {
      List<PlacedPiece> pieces = lines.pieces(i, end);
      for (RowRef row : lines.openRows(i)) {
        Optional<LabelCover.Cover> cover = lines.cover(pieces, row, i);
        if (row.isForm() && isInPlace(i, row) && cover.isPresent()) {
          lines.take(i, row);
          lines.useLinesOf(cover.get(), i);
          return;
        }
      }
    }
  }

  /** Heads read like rows (总计); a blank row must stand behind another row of the table. */
  private boolean isInPlace(int i, RowRef row) {
    return row.index() == 0 || !lines.isFirst(i);
  }
}
