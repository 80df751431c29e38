package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Optional;

/**
 * Puts a label together from pieces: some of them, in their order, that read as the whole label.
 * Pieces of other labels, or of a watermark, may stand between.
 */
final class LabelCover {
  /** More pieces than this never stand around one row; beyond it the search would not end. */
  private static final int MOST_PIECES = 24;

  private static final int MOST_STEPS = 20_000;

  private final List<Piece> pieces;
  private final RowRef row;
  private int steps;

  private LabelCover(List<Piece> pieces, RowRef row) {
    this.pieces = pieces;
    this.row = row;
  }

  /** The label as the pieces print it; empty if they do not hold it whole. */
  static Optional<String> find(List<Piece> pieces, RowRef row) {
    if (pieces.size() > MOST_PIECES) {
      return Optional.empty();
    }
    return new LabelCover(pieces, row).search(0, "");
  }

  private Optional<String> search(int from, String label) {
    if (++steps > MOST_STEPS) {
      return Optional.empty();
    }
    if (!label.isEmpty() && row.isNamed(label)) {
      return Optional.of(label);
    }
    for (int i = from; i < pieces.size(); i++) {
      String longer = label + pieces.get(i).text();
      if (isBeginning(longer)) {
        Optional<String> found = search(i + 1, longer);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isBeginning(String label) {
    String key = Labels.key(label);
    String flat = Labels.flat(label);
    return row.keys().stream()
        .anyMatch(
            own -> (!key.isEmpty() && own.startsWith(key)) || (!flat.isEmpty() && own.startsWith(flat))
                || (key.isEmpty() && flat.isEmpty()));
  }
}
