package org.gongkai.parsers.layout;

/**
 * A visible horizontal or vertical line on a page, in points from the top left corner of the page
 * as shown.
 *
 * @param horizontal whether it runs from left to right; else it runs from top to bottom
 * @param at its distance from the top, or from the left side for a vertical one
 * @param from where it begins along its way
 * @param to where it ends, not before its begin
 */
public record Ruling(boolean horizontal, double at, double from, double to) {
  /** A ruling between two places in any order. */
  public static Ruling of(boolean horizontal, double at, double one, double other) {
    return new Ruling(horizontal, at, Math.min(one, other), Math.max(one, other));
  }

  double length() {
    return to - from;
  }

  double left() {
    return horizontal ? from : at;
  }

  double right() {
    return horizontal ? to : at;
  }

  double top() {
    return horizontal ? at : from;
  }

  double bottom() {
    return horizontal ? at : to;
  }

  /** Whether a ruling of the other direction meets this one. */
  boolean touches(Ruling other, double tolerance) {
    return other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }
}
