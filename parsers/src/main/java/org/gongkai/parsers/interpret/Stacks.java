package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** The labels that a piece may begin: none if it is a figure; it wraps only without rulings. */
  static List<Piece> labels(List<TableRow> rows, int row, Piece piece) {
    if (piece.isBlank() || piece.isFigureLike()) {
      return List.of();
    }
    return rows.get(row).kind() == Grid.Kind.ALIGNED ? from(rows, row, piece) : List.of(piece);
  }

  /** The texts of {@link #labelsFrom}. */
  static List<Piece> from(List<TableRow> rows, int row, Piece piece) {
    List<Piece> labels = new ArrayList<>();
    Piece label = piece;
    for (Piece part : parts(rows, row, piece)) {
      label = part == piece ? piece : joined(label, part);
      labels.add(label);
    }
    return labels;
  }

  /**
   * The labels that begin with a piece: the piece alone, with the piece under it, and so on.
   *
   * @param rows the rows of the table
   * @param row the piece's row among them
   */
  static List<Label> labelsFrom(List<TableRow> rows, int row, Piece piece) {
    List<Location> places = parts(rows, row, piece).stream().map(Piece::location).toList();
    List<Label> labels = new ArrayList<>();
    for (Piece label : from(rows, row, piece)) {
      labels.add(new Label(label, places.subList(0, labels.size() + 1)));
    }
    return labels;
  }

  /** The piece and those under it that may go on with its label. */
  private static List<Piece> parts(List<TableRow> rows, int row, Piece piece) {
    List<Piece> parts = new ArrayList<>();
    Piece lowest = piece;
    int at = row;
    while (at >= 0 && parts.size() < MOST_LINES) {
      parts.add(lowest);
      at = nextUnder(rows, at, lowest);
      lowest = at < 0 ? lowest : under(rows.get(at), lowest).orElseThrow();
    }
    return parts;
  }

  private static int nextUnder(List<TableRow> rows, int row, Piece piece) {
    for (int i = row + 1; i < rows.size() && i <= row + FARTHEST; i++) {
      if (under(rows.get(i), piece).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Piece> under(TableRow row, Piece piece) {
    for (Piece other : row.pieces()) {
      if (overlap(other.extent(), piece.extent()) && !other.isFigureLike()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
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
