package org.gongkai.parsers.paint;

import org.gongkai.parsers.layout.Glyph;

/** Glyphs that make up figures: digits, signs, points. */
final class FigureGlyph {
  private static final String MARKS = "-+.,−－＋．，";
  private static final String UNKNOWN = "\uFFFD";
  private static final double TOUCHING = 0.3;

  private FigureGlyph() {}

  static boolean is(Glyph glyph) {
    return isDigit(glyph) || MARKS.indexOf(glyph.text().charAt(0)) >= 0;
  }

  static boolean isDigit(Glyph glyph) {
    char first = glyph.text().charAt(0);
    return first >= '0' && first <= '9' || first > 0x7F && Character.isDigit(first);
  }

  /** A part of a figure as one that no one knows; any other glyph as it is. */
  static Glyph unknown(Glyph glyph) {
    return is(glyph) ? with(glyph, UNKNOWN) : glyph;
  }

  static Glyph with(Glyph glyph, String text) {
    return new Glyph(
        text,
        glyph.left(),
        glyph.top(),
        glyph.right(),
        glyph.bottom(),
        glyph.size(),
        glyph.flow(),
        glyph.faint());
  }

  /** Whether a glyph stands right behind another one on its line, whichever way that runs. */
  static boolean follows(Glyph one, Glyph other) {
    double apart =
        Math.max(
            Math.max(one.left(), other.left()) - Math.min(one.right(), other.right()),
            Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom()));
    boolean sameLine =
        Math.abs(one.top() - other.top()) < TOUCHING * one.size()
            || Math.abs(one.left() - other.left()) < TOUCHING * one.size();
    return sameLine && Math.abs(apart) < TOUCHING * one.size();
  }
}
