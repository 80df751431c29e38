package org.gongkai.parsers.ofd;

import org.gongkai.parsers.paint.Area;

/** A linear map of the plane: {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine SAME = new Affine(1, 0, 0, 1, 0, 0);
  private static final int VALUES = 6;

  /** The map of a {@code CTM} attribute; no change where it is missing or broken. */
  static Affine ofCtm(Node element) {
    double[] m = Numbers.list(element.attribute("CTM"));
    return m.length < VALUES ? SAME : new Affine(m[0], m[1], m[2], m[3], m[4], m[5]);
  }

  static Affine moved(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  static Affine scaled(double by) {
    return new Affine(by, 0, 0, by, 0, 0);
  }

  /** This map after another one. */
  Affine after(Affine first) {
    return new Affine(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        a * first.e + c * first.f + e,
        b * first.e + d * first.f + f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** By how much lengths grow, on the average of the directions. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** The upright rectangle around what becomes of an area. */
  Area area(Area area) {
    double left = area.left();
    double top = area.top();
    double right = area.right();
    double bottom = area.bottom();
    return Area.between(x(left, top), y(left, top), x(right, bottom), y(right, bottom))
        .union(Area.between(x(left, bottom), y(left, bottom), x(right, top), y(right, top)));
  }
}
