package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/** Pieces that stand one under another in a table known from alignment: a label that wraps. */
final class Stacks {
  /** A label of the forms wraps over no more lines. */
  private static final int MOST_LINES = 6;

  /** So many lines may stand between two lines of one label: those of its neighbours. */
  private static final int FARTHEST = 3;

  private Stacks() {}

  /**
   * A label read down from its first piece.
   *
   * @param piece the pieces as one
   * @param parts where they stand
   */
  record Label(Piece piece, List<Location> parts) {
    Label {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The readings of a piece that can be labels of a form: none if it is a figure; it wraps only
   * without rulings.
   */
  static Iterable<Piece> labels(List<TableRow> rows, int row, Piece piece) {
    return piece.isBlank() || piece.isFigureLike() ? List.of() : labelsOf(rows, row, piece);
  }

  /** As {@link #labels}, of a piece that is no figure. */
  static Iterable<Piece> labelsOf(List<TableRow> rows, int row, Piece piece) {
    boolean wraps = rows.get(row).kind() == Grid.Kind.ALIGNED && piece.label().mayGoOn();
    return wraps ? () -> new Reading(rows, row, piece, true) : List.of(piece);
  }

  /** The pieces of {@link #labelsFrom}, each put together when it is asked for. */
  static Iterable<Piece> from(List<TableRow> rows, int row, Piece piece) {
    return () -> new Reading(rows, row, piece, false);
  }

  /**
   * The labels that begin with a piece: the piece alone, with the piece under it, and so on.
   *
   * @param rows the rows of the table
   * @param row the piece's row among them
   */
  static List<Label> labelsFrom(List<TableRow> rows, int row, Piece piece) {
    List<Location> places = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    Reading reading = new Reading(rows, row, piece, false);
    while (reading.hasNext()) {
      Piece label = reading.next();
      places.add(reading.lowest.location());
      labels.add(new Label(label, places));
    }
    return labels;
  }

  /** Reads down from a piece. */
  private static final class Reading implements Iterator<Piece> {
    private final List<TableRow> rows;
    private final boolean ofForms;
    private int row;
    private @Nullable Piece label;
    private Piece lowest;
    private @Nullable Piece next;
    private int lines;

    /**
     * Reads on from a piece.
     *
     * @param ofForms whether only as far as it may be a label of some form
     */
    Reading(List<TableRow> rows, int row, Piece piece, boolean ofForms) {
      this.rows = rows;
      this.ofForms = ofForms;
      this.row = row;
      this.lowest = piece;
      this.next = piece;
    }

    @Override
    public boolean hasNext() {
      if (next == null && lines < MOST_LINES && mayGoOn()) {
        findNext();
      }
      return next != null;
    }

    private boolean mayGoOn() {
      return !ofForms || label == null || label.label().mayGoOn();
    }

    private void findNext() {
      for (int i = row + 1; i < rows.size() && i <= row + FARTHEST; i++) {
        Piece under = under(rows.get(i), lowest);
        if (under != null) {
          row = i;
          next = under;
          return;
        }
      }
      lines = MOST_LINES;
    }

    @Override
    public Piece next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Piece part = Objects.requireNonNull(next);
      Piece read = label == null ? part : joined(label, part);
      label = read;
      lowest = part;
      next = null;
      lines++;
      return read;
    }
  }

  private static @Nullable Piece under(TableRow row, Piece piece) {
    List<Piece> pieces = row.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece other = pieces.get(i);
      if (overlap(other.extent(), piece.extent()) && !other.isFigureLike()) {
        return other;
      }
    }
    return null;
  }

  /** Whether two pieces stand over each other for more than half of the narrower one. */
  static boolean overlap(@Nullable Extent a, @Nullable Extent b) {
    if (a == null || b == null) {
      return false;
    }
    double shared = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    return shared * 2 > Math.min(a.right() - a.left(), b.right() - b.left());
  }

  private static Piece joined(Piece upper, Piece lower) {
    return new Piece(
        upper.text() + lower.text(),
        upper.column(),
        upper.columnEnd(),
        false,
        union(upper.extent(), lower.extent()),
        upper.location());
  }

  private static @Nullable Extent union(@Nullable Extent a, @Nullable Extent b) {
    return a == null || b == null
        ? null
        : new Extent(
            Math.min(a.left(), b.left()),
            Math.min(a.top(), b.top()),
            Math.max(a.right(), b.right()),
            Math.max(a.bottom(), b.bottom()));
  }
}
