package org.gongkai.parsers.layout;

import org.gongkai.core.model.Box;

/**
 * The upper and lower edges of a table that no rule closes, because a page break tore it: a line of
 * a cell's text may lie across them.
 *
 * @param box the box of the rulings
 * @param top whether the upper edge is open
 * @param bottom whether the lower edge is open
 */
record TornEdges(Box box, boolean top, boolean bottom) {
  private static final double NEAR = 2.5;
  private static final double CLOSED = 0.6;

  static TornEdges of(RulingComponent component) {
    Box box = component.box();
    return new TornEdges(box, isOpen(component, box.top()), isOpen(component, box.bottom()));
  }

  private static boolean isOpen(RulingComponent component, double y) {
    double covered = 0;
    for (Ruling ruling : component.horizontals()) {
      if (Math.abs(ruling.at() - y) <= NEAR) {
        covered += ruling.length();
      }
    }
    return covered < CLOSED * component.box().width();
  }

  /** Whether a glyph lies across an open edge. */
  boolean hold(Glyph glyph) {
    double x = glyph.centreX();
    return (top || bottom)
        && x > box.left()
        && x < box.right()
        && (top && glyph.top() < box.top() && glyph.bottom() > box.top()
            || bottom && glyph.top() < box.bottom() && glyph.bottom() > box.bottom());
  }
}
