package org.gongkai.parsers.interpret;

import org.gongkai.parsers.source.Extent;

/** How two pieces stand to each other, if their format tells where they stand. */
final class Extents {
  private Extents() {}

  /** Whether one stands over the other, by half a digit or nearer. */
  static boolean areOver(Piece one, Piece other) {
    Extent a = one.extent();
    Extent b = other.extent();
    if (a == null || b == null) {
      return false;
    }
    double digit = ColumnPlaces.digitWidth(a) / 2;
    return a.left() < b.right() + digit && b.left() < a.right() + digit;
  }

  /** Whether they stand partly at one height, as the lines of two cells of a row do. */
  static boolean areAtOneHeight(Piece one, Piece other) {
    Extent a = one.extent();
    Extent b = other.extent();
    return a != null && b != null && a.top() < b.bottom() && b.top() < a.bottom();
  }
}
