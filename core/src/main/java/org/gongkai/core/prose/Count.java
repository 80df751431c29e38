package org.gongkai.core.prose;

import java.math.BigDecimal;

/**
 * A number in a sentence, as printed.
 *
 * @param value the number; 万 and 亿 multiplied in, so {@code 2.5万} is 25000
 * @param unit the measure word after it, {@code %} for percentages, empty where there is none
 * @param approximate whether the sentence says that it is only about so much (约, 近, 余)
 * @param decimals how many digits stand after the point
 * @param start where it begins in the compact sentence, the word for "about" included
 * @param end where it ends, after the measure word
 */
public record Count(
    BigDecimal value, String unit, boolean approximate, int decimals, int start, int end) {
  private static final String PERCENT = "%";

  /** Whether it is a percentage. */
  public boolean isPercentage() {
    return unit.equals(PERCENT);
  }

  /** Whether it counts something: it has a measure word and is no percentage. */
  public boolean hasMeasure() {
    return !unit.isEmpty() && !isPercentage();
  }
}
