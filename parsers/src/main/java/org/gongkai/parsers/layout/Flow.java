package org.gongkai.parsers.layout;

/** The way the text of a glyph runs on the page as shown. */
public enum Flow {
  /** Left to right: the usual one. */
  RIGHT,
  /** Turned clockwise by a quarter: top to bottom. */
  DOWN,
  /** Upside down. */
  LEFT,
  /** Turned counterclockwise by a quarter: bottom to top. */
  UP,
  /** Upright glyphs of a vertical writing mode, one under another. */
  STACKED,
  /** At any other angle, as watermarks are. */
  SLANTED;

  private static final int QUARTERS = 4;
  private static final double TOLERANCE = 0.06;

  /** The flow of text whose baseline runs along a vector; y points down. */
  public static Flow along(double dx, double dy) {
    double across = TOLERANCE * Math.max(Math.abs(dx), Math.abs(dy));
    if (Math.abs(dy) <= across) {
      return dx >= 0 ? RIGHT : LEFT;
    }
    if (Math.abs(dx) <= across) {
      return dy > 0 ? DOWN : UP;
    }
    return SLANTED;
  }

  /** Whether the page has to be turned to read it. */
  boolean isSideways() {
    return this == DOWN || this == LEFT || this == UP;
  }

  /** This flow on a page that was turned so that {@code upright} became {@code RIGHT}. */
  Flow turnedBy(Flow upright) {
    if (ordinal() >= QUARTERS) {
      return this;
    }
    return values()[(ordinal() - upright.ordinal() + QUARTERS) % QUARTERS];
  }
}
