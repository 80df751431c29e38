package org.gongkai.parsers.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A linear map of the plane: {@code x' = ax + cy + e}, {@code y' = bx + dy + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {

  /** From the user space of a page to points from the top left corner of the page as shown. */
  static Affine ofPage(PDPage page) {
    PDRectangle box = page.getCropBox();
    double left = box.getLowerLeftX();
    double low = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double high = box.getUpperRightY();
    double unit = Math.max(0.01, page.getUserUnit());
    return switch (page.getRotation()) {
      case 90 -> new Affine(0, unit, unit, 0, -low * unit, -left * unit);
      case 180 -> new Affine(-unit, 0, 0, unit, right * unit, -low * unit);
      case 270 -> new Affine(0, -unit, -unit, 0, high * unit, right * unit);
      default -> new Affine(unit, 0, 0, -unit, -left * unit, high * unit);
    };
  }

  /** This map after a matrix. */
  Affine after(Matrix first) {
    double ma = first.getScaleX();
    double mb = first.getShearY();
    double mc = first.getShearX();
    double md = first.getScaleY();
    double me = first.getTranslateX();
    double mf = first.getTranslateY();
    return new Affine(
        a * ma + c * mb,
        b * ma + d * mb,
        a * mc + c * md,
        b * mc + d * md,
        a * me + c * mf + e,
        b * me + d * mf + f);
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
}
