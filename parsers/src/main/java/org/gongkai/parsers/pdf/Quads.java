package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gongkai.parsers.paint.Area;

/** The pieces of text that an annotation marks (ISO 32000-1, 12.5.6.10). */
final class Quads {
  private static final int NUMBERS = 8;

  private Quads() {}

  /**
   * The rectangles around the pieces.
   *
   * @param page from the page's own space to the page as shown
   */
  static List<Area> of(PDAnnotation annotation, Affine page) {
    COSArray points = annotation.getCOSObject().getCOSArray(COSName.getPDFName("QuadPoints"));
    List<Area> areas = new ArrayList<>();
    for (int i = 0; points != null && i + NUMBERS <= points.size(); i += NUMBERS) {
      Area area = at(points, i, page);
      for (int corner = 2; corner < NUMBERS; corner += 2) {
        area = area.union(at(points, i + corner, page));
      }
      areas.add(area);
    }
    return areas;
  }

  private static Area at(COSArray points, int index, Affine page) {
    double x = number(points, index);
    double y = number(points, index + 1);
    return Area.between(page.x(x, y), page.y(x, y), page.x(x, y), page.y(x, y));
  }

  private static double number(COSArray points, int index) {
    return points.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
