package org.gongkai.parsers.pdf;

/** A rectangle on the page as shown, in points; empty where its edges are out of order. */
record Area(double left, double top, double right, double bottom) {
  static Area between(double x1, double y1, double x2, double y2) {
    return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** The rectangle around a line of some thickness. */
  Area grown(double by) {
    return new Area(left - by, top - by, right + by, bottom + by);
  }

  Area union(Area other) {
    return new Area(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  boolean isEmpty() {
    return !(left <= right && top <= bottom);
  }

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  double centreX() {
    return (left + right) / 2;
  }

  double centreY() {
    return (top + bottom) / 2;
  }

  boolean holds(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
