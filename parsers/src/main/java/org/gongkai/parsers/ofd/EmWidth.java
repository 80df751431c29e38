package org.gongkai.parsers.ofd;

/**
 * How wide a glyph is, in parts of its size. Fonts are not read: the steps between glyphs and the
 * boxes of objects tell widths well enough, and what they tell is held within what a glyph of its
 * kind can have, since a step may also be a jump to the next column.
 */
enum EmWidth {
  /** Digits, which must never seem to touch the number in the next column. */
  DIGIT(0.4, 0.5, 0.65),
  /** Other glyphs of western text. */
  NARROW(0.2, 0.5, 1.0),
  /** Glyphs as wide as they are high, which may be set apart. */
  WIDE(0.5, 1.0, 1.5);

  private static final int FIRST_WIDE = 0x2000;

  private final double least;
  private final double usual;
  private final double most;

  EmWidth(double least, double usual, double most) {
    this.least = least;
    this.usual = usual;
    this.most = most;
  }

  static EmWidth of(int codePoint) {
    if (codePoint >= '0' && codePoint <= '9') {
      return DIGIT;
    }
    return codePoint < FIRST_WIDE ? NARROW : WIDE;
  }

  double usual() {
    return usual;
  }

  /** The width of a glyph that is as wide as something tells, or of unknown width: NaN. */
  double within(double told) {
    return told > 0 ? Math.max(least, Math.min(most, told)) : usual;
  }

  /** Whether a glyph can be as wide as that. */
  boolean allows(double told) {
    return told >= least && told <= most;
  }
}
