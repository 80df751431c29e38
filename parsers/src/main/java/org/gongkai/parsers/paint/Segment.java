package org.gongkai.parsers.paint;

/** A straight line between two points of the page as shown, in points. */
record Segment(double x1, double y1, double x2, double y2) {
  double length() {
    return Math.hypot(x2 - x1, y2 - y1);
  }
}
