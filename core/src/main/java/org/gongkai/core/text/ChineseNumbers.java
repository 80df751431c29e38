package org.gongkai.core.text;

import java.util.Optional;

/** Reads numbers written in Chinese numerals, up to 99,999,999. */
public final class ChineseNumbers {
  private static final String TENS = "十百千万";
  private static final long[] POWERS = {10, 100, 1_000, 10_000};
  private static final char TWO = '两';
  private static final int MOST_PLACES = 9;

  private ChineseNumbers() {}

  /**
   * The number that a text writes, for example {@code 一百二十三}, {@code 一二〇} or {@code 零}; empty where
   * it writes none.
   */
  public static Optional<Long> number(String text) {
    if (text.isEmpty() || text.length() > MOST_PLACES) {
      return Optional.empty();
    }
    return text.chars().anyMatch(c -> TENS.indexOf(c) >= 0)
        ? composed(text, TENS.length() - 1)
        : inPlaces(text);
  }

  /** A number that is written with tens up to this power, for example {@code 三百零五}. */
  private static Optional<Long> composed(String text, int power) {
    if (power < 0) {
      return upToNine(text);
    }
    int at = text.indexOf(TENS.charAt(power));
    if (at < 0) {
      return composed(text, power - 1);
    }
    return times(text.substring(0, at), power)
        .flatMap(
            times ->
                composed(text.substring(at + 1), power - 1)
                    .map(rest -> times * POWERS[power] + rest));
  }

  /** 十 may stand without a number before it, at the beginning. */
  private static Optional<Long> times(String text, int power) {
    if (text.isEmpty()) {
      return power == 0 ? Optional.of(1L) : Optional.empty();
    }
    return composed(text, power - 1);
  }

  private static Optional<Long> upToNine(String text) {
    String digits = text.startsWith("零") || text.startsWith("〇") ? text.substring(1) : text;
    return digits.isEmpty() ? Optional.of(0L) : digits.length() == 1 ? inPlaces(digits) : none();
  }

  private static Optional<Long> inPlaces(String text) {
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isZero = Numerals.ZERO.indexOf(c) >= 0;
      if (!isZero && c != TWO && Numerals.DIGITS.indexOf(c) < 0) {
        return none();
      }
      number = number * 10 + (c == TWO ? 2 : Numerals.digit(c));
    }
    return Optional.of(number);
  }

  private static Optional<Long> none() {
    return Optional.empty();
  }
}
