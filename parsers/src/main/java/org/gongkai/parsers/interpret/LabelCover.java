package org.gongkai.parsers.interpret;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a label together from pieces: some of them, in their order, that read as the whole label.
 * Pieces of other labels, or of a watermark, may stand between. Of several ways the one that stands
 * nearest to the row's figures counts, then the tightest, then the one that is found first.
 *
 * <p>How near and how tight a way is tells its first and its last piece. So of all ways from one
 * first piece that came to the same piece and can go on alike only the first is followed: the
 * others end in nothing better.
 */
final class LabelCover {
  /** More pieces than this never stand around one row; beyond it the search would not end. */
  private static final int MOST_PIECES = 40;

  /** In brackets anything can stand, in very many ways. Where there are more, none is taken. */
  private static final int MOST_WAYS = 20_000;

  private static final PrintedLabel NOTHING = PrintedLabel.of("");

  private static final Comparator<Cover> BETTER =
      Comparator.comparingInt(Cover::distance).thenComparingInt(Cover::height);

  private final List<PlacedPiece> pieces;
  private final RowRef row;
  private final int position;
  private final Runnable step;
  private final Deque<PlacedPiece> path = new ArrayDeque<>();
  private final Set<Begun> begun = new HashSet<>();
  private @Nullable Cover best;
  private int ways;

  private LabelCover(List<PlacedPiece> pieces, RowRef row, int position, Runnable step) {
    this.pieces = pieces;
    this.row = row;
    this.position = position;
    this.step = step;
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
   * A part of a label that was read up to a piece, from one first piece on.
   *
   * @param plain whether signs in it tell nothing
   * @param text its text, without signs where it is plain
   */
  private record Begun(int last, boolean plain, String text) {
    static Begun of(int last, PrintedLabel label) {
      boolean plain = Labels.isPlain(label.text());
      return new Begun(last, plain, plain ? label.flat() : label.text());
    }
  }

  /**
   * The best way to read a row's label; empty if the pieces do not hold it whole.
   *
   * @param position where the row's figures stand
   * @param step is run for every piece that is tried behind others
   */
  static Optional<Cover> find(List<PlacedPiece> pieces, RowRef row, int position, Runnable step) {
    if (pieces.size() > MOST_PIECES) {
      return Optional.empty();
    }
    LabelCover search = new LabelCover(pieces, row, position, step);
    search.extend(0, NOTHING);
    return search.ways > MOST_WAYS ? Optional.empty() : Optional.ofNullable(search.best);
  }

  private void extend(int from, PrintedLabel label) {
    if (++ways > MOST_WAYS) {
      return;
    }
    if (!label.text().isEmpty() && row.isNamed(label)) {
      keep(new Cover(List.copyOf(path), distance()));
      return;
    }
    for (int i = from; i < pieces.size(); i++) {
      step.run();
      if (path.isEmpty()) {
        begun.clear();
      }
      Piece piece = pieces.get(i).piece();
      PrintedLabel longer =
          label.text().isEmpty() ? piece.label() : PrintedLabel.of(label.text() + piece.text());
      if (row.beginsWith(longer) && isNew(Begun.of(i, longer))) {
        path.addLast(pieces.get(i));
        extend(i + 1, longer);
        path.removeLast();
      }
    }
  }

  /** Texts that are too long for labels are not kept in mind. */
  private boolean isNew(Begun part) {
    return part.text().length() > Remembered.LONGEST || begun.add(part);
  }

  private void keep(Cover cover) {
    if (best == null || BETTER.compare(cover, best) < 0) {
      best = cover;
    }
  }

  private int distance() {
    int above = position - path.getLast().position();
    int below = path.getFirst().position() - position;
    return Math.max(0, Math.max(above, below));
  }
}
