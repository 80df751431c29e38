package org.gongkai.core.audit;

import java.math.BigDecimal;

/** Writes sums of numbers of either sign. */
final class Signed {
  private Signed() {}

  static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** For example {@code 12 + 3 - 4}. */
  static String sum(BigDecimal first, BigDecimal... others) {
    StringBuilder sum = new StringBuilder(plain(first));
    for (BigDecimal other : others) {
      sum.append(other.signum() < 0 ? " - " : " + ").append(plain(other.abs()));
    }
    return sum.toString();
  }
}
