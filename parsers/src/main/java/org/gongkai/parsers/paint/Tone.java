package org.gongkai.parsers.paint;

/**
 * A colour, each part of it from 0 to 1; parts are NaN where they are not known, or not the same
 * everywhere, as in a pattern.
 *
 * @param red its red part
 * @param green its green part
 * @param blue its blue part
 */
public record Tone(double red, double green, double blue) {
  /** The colour where none is set. */
  public static final Tone BLACK = grey(0);

  /** The colour of paper. */
  public static final Tone WHITE = grey(1);

  /** A pattern or a picture. */
  public static final Tone MIXED = grey(Double.NaN);

  /** Colours that differ by less cannot be told apart. */
  private static final double SAME = 0.08;

  private static final double MIDDLE = 0.5;

  /** A shade of grey: 0 black, 1 white. */
  public static Tone grey(double light) {
    return new Tone(light, light, light);
  }

  /** A colour of which only is known how light it is. */
  public static Tone about(double light) {
    return new Tone(light, Double.NaN, light);
  }

  /** How light it is: 0 black, 1 white. */
  public double light() {
    double light = Double.isNaN(green) ? red : 0.3 * red + 0.59 * green + 0.11 * blue;
    return Double.isNaN(light) ? MIDDLE : light;
  }

  /** Whether nobody can tell it from another one. */
  boolean isSameAs(Tone other) {
    return Math.abs(red - other.red) < SAME
        && Math.abs(green - other.green) < SAME
        && Math.abs(blue - other.blue) < SAME;
  }
}
