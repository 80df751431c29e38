package org.gongkai.core.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rectangle on a page, in points (1/72 inch) from the top left corner of the page as it is shown.
 *
 * @param left the distance of the left edge from the left side of the page
 * @param top the distance of the upper edge from the top of the page
 * @param right the distance of the right edge from the left side of the page
 * @param bottom the distance of the lower edge from the top of the page
 */
public record Box(double left, double top, double right, double bottom) {
  /** Checks that the edges are finite and in order. */
  public Box {
    if (!(left <= right && top <= bottom)
        || Double.isInfinite(left + right)
        || Double.isInfinite(top + bottom)) {
      throw new IllegalArgumentException(
          "Edges out of order: " + left + "," + top + "," + right + "," + bottom);
    }
    // Minus zero becomes zero: they are the same place, but not equal as record components.
    left += 0.0;
    top += 0.0;
    right += 0.0;
    bottom += 0.0;
  }

  /** The width in points. */
  public double width() {
    return right - left;
  }

  /** The height in points. */
  public double height() {
    return bottom - top;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The edges as {@code left,top,right,bottom}, rounded to a tenth of a point. */
  public String describe() {
    return tenth(left) + "," + tenth(top) + "," + tenth(right) + "," + tenth(bottom);
  }

  private static String tenth(double points) {
    BigDecimal rounded = BigDecimal.valueOf(points).setScale(1, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
