package org.gongkai.parsers.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The steps from glyph to glyph, where {@code g n v} stands for n times v. */
final class Deltas {
  private static final Deltas NONE = new Deltas(new double[0]);

  private final double[] steps;

  private Deltas(double[] steps) {
    this.steps = steps;
  }

  /** The steps of an attribute, not more than can be used. */
  static Deltas of(@Nullable String text, int most) {
    if (text == null) {
      return NONE;
    }
    double[] steps = new double[most];
    int count = 0;
    StringTokenizer tokens = new StringTokenizer(text, " \t\r\n,");
    while (tokens.hasMoreTokens() && count < most) {
      String token = tokens.nextToken();
      int times = 1;
      if (token.equalsIgnoreCase("g")) {
        times = (int) Numbers.of(next(tokens), 0);
        token = next(tokens);
      }
      double step = Numbers.of(token, Double.NaN);
      int end = (int) Math.min(most, (long) count + Math.max(0, times));
      Arrays.fill(steps, count, end, step);
      count = end;
    }
    return new Deltas(Arrays.copyOf(steps, count));
  }

  private static String next(StringTokenizer tokens) {
    return tokens.hasMoreTokens() ? tokens.nextToken() : "";
  }

  boolean isEmpty() {
    return steps.length == 0;
  }

  /** The step after a glyph; NaN where none is given. */
  double after(int glyph) {
    return glyph < steps.length ? steps[glyph] : Double.NaN;
  }
}
