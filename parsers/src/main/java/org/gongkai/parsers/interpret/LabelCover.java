package org.gongkai.parsers.interpret;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Puts a label together from pieces: some of them, in their order, that read as the whole label.
 * Pieces of other labels, or of a watermark, may stand between. Of several ways the one that stands
 * nearest to the row's figures counts, then the tightest.
 */
final class LabelCover {
  /** More pieces than this never stand around one row; beyond it the search would not end. */
  private static final int MOST_PIECES = 40;

  private static final int MOST_STEPS = 20_000;

  private static final PrintedLabel NOTHING = PrintedLabel.of("");

  private final List<PlacedPiece> pieces;
  private final RowRef row;
  private final int position;
  private final Deque<PlacedPiece> path = new ArrayDeque<>();
  private final List<Cover> covers = new ArrayList<>();
  private int steps;

  private LabelCover(List<PlacedPiece> pieces, RowRef row, int position) {
    this.pieces = pieces;
    this.row = row;
    this.position = position;
  }

  /**
   * A way to read a label.
   *
   * @param pieces the pieces, in order
   * @param distance how many rows the figures stand away from the label's lines; 0 among them
   */
  record Cover(List<PlacedPiece> pieces, int distance) {
    Cover {
      pieces = List.copyOf(pieces);
    }

    private int height() {
      return pieces.get(pieces.size() - 1).position() - pieces.get(0).position();
    }
  }

  /**
   * The best way to read a row's label; empty if the pieces do not hold it whole.
   *
   * @param position where the row's figures stand
   */
  static Optional<Cover> find(List<PlacedPiece> pieces, RowRef row, int position) {
    if (pieces.size() > MOST_PIECES) {
      return Optional.empty();
    }
    LabelCover search = new LabelCover(pieces, row, position);
    search.extend(0, NOTHING);
    return search.covers.stream()
        .min(Comparator.comparingInt(Cover::distance).thenComparingInt(Cover::height));
  }

  private void extend(int from, PrintedLabel label) {
    if (++steps > MOST_STEPS) {
      return;
    }
    if (!label.text().isEmpty() && row.isNamed(label)) {
      covers.add(new Cover(List.copyOf(path), distance()));
      return;
    }
    for (int i = from; i < pieces.size(); i++) {
      Piece piece = pieces.get(i).piece();
      PrintedLabel longer =
          label.text().isEmpty() ? piece.label() : PrintedLabel.of(label.text() + piece.text());
      if (row.beginsWith(longer)) {
        path.addLast(pieces.get(i));
        extend(i + 1, longer);
        path.removeLast();
      }
    }
  }

  private int distance() {
    int above = position - path.getLast().position();
    int below = path.getFirst().position() - position;
    return Math.max(0, Math.max(above, below));
  }
}
