package org.gongkai.parsers.ofd;

import org.gongkai.parsers.paint.Area;

/**
 * An object with its place on the page.
 *
 * @param object the object
 * @param style how it is drawn
 * @param outer from the space in which its boundary stands to the page in points
 * @param alpha how much of it is seen, colours aside
 */
record Drawing(Node object, Style style, Affine outer, double alpha) {
  private static final Area NOWHERE = new Area(0, 0, 0, 0);

  boolean isHidden() {
    return !object.flag("Visible", true);
  }

  /** The boundary in the surrounding space. */
  Area frame() {
    Area box = Node.box(object.attribute("Boundary"));
    return box == null ? NOWHERE : box;
  }

  /** The boundary on the page. */
  Area boundary() {
    return outer.area(frame());
  }

  /** From the object's own space to the page. */
  Affine map() {
    Area frame = frame();
    return outer.after(Affine.moved(frame.left(), frame.top())).after(Affine.ofCtm(object));
  }
}
