package org.gongkai.parsers.paint;

/**
 * A rectangle on the page as shown, in points; empty where its edges are out of order.
 *
 * @param left its left side
 * @param top its upper edge
 * @param right its right side
 * @param bottom its lower edge
 */
public record Area(double left, double top, double right, double bottom) {
  /** The rectangle between two corners. */
  public static Area between(double x1, double y1, double x2, double y2) {
    return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** The rectangle around a line of some thickness. */
  public Area grown(double by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  /** The rectangle around both. */
  public Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The part within another one; may be empty. */
  public Area within(Area other) {
    return new Area(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether there is nothing in it, not even a line. */
  public boolean isEmpty() {
    return !(left <= right && top <= bottom);
  }

  /** The distance of its sides. */
  public double width() {
    return right - left;
  }

  /** The distance of its upper and lower edge. */
  public double height() {
    return bottom - top;
  }

  /** The middle between its sides. */
  public double centreX() {
    return (left + right) / 2;
  }

  /** The middle between its upper and lower edge. */
  public double centreY() {
    return (top + bottom) / 2;
  }

  /** Whether a point lies in it or on its edge. */
  public boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
