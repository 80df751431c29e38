package org.gongkai.parsers.paint;

/**
 * With what something is painted.
 *
 * @param tone its colour
 * @param alpha how much it covers what lies beneath: 0 nothing, 1 all
 * @param clip the area outside of which nothing is painted
 * @param opacity whether what lies beneath can still be seen
 */
public record Ink(Tone tone, double alpha, Area clip, Opacity opacity) {
  /** Whether what lies beneath paint can still be seen. */
  public enum Opacity {
    /** It can. */
    CLEAR,
    /** It cannot be told. */
    UNKNOWN,
    /** It cannot. */
    FULL;

    private static final double CLEAR_UP_TO = 0.75;
    private static final double FULL_FROM = 0.97;

    /** That of plain paint. */
    public static Opacity of(double alpha) {
      return alpha > FULL_FROM ? FULL : alpha > CLEAR_UP_TO ? UNKNOWN : CLEAR;
    }

    /** The smaller one of both. */
    public Opacity atMost(Opacity other) {
      return compareTo(other) <= 0 ? this : other;
    }
  }
}
