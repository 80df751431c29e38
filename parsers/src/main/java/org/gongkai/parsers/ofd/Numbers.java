package org.gongkai.parsers.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of attributes; what is no number ends a list. */
final class Numbers {
  private static final String BLANKS = " \t\r\n,";

  private Numbers() {}

  static double[] list(@Nullable String text) {
    if (text == null) {
      return new double[0];
    }
    StringTokenizer tokens = new StringTokenizer(text, BLANKS);
    double[] numbers = new double[tokens.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      double number = of(tokens.nextToken(), Double.NaN);
      if (Double.isNaN(number)) {
        return Arrays.copyOf(numbers, i);
      }
      numbers[i] = number;
    }
    return numbers;
  }

  static double of(@Nullable String text, double otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
