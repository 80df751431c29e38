package org.gongkai.parsers.paint;

import org.gongkai.parsers.layout.Glyph;

/** Where the ink of a glyph stands, as far as its em box tells. */
final class InkBox {
  /** How high digits and capitals rise above the baseline, in ems. */
  private static final double HEIGHT = 0.7;

  /** The part of a box on each of its sides that is left free as a rule. */
  private static final double BEARING = 0.1;

  private static final char FIRST_WIDE = '\u2E80';

  private InkBox() {}

  static Area of(Glyph glyph) {
    Area box = new Area(glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
    double across = BEARING * box.width();
    double along = BEARING * box.height();
    if (glyph.text().charAt(0) >= FIRST_WIDE) {
      return new Area(
          box.left() + across, box.top() + along, box.right() - across, box.bottom() - along);
    }
    double low = Glyph.DESCENT * glyph.size();
    double high = low + HEIGHT * glyph.size();
    return switch (glyph.flow()) {
      case DOWN ->
          new Area(box.left() + low, box.top() + along, box.left() + high, box.bottom() - along);
      case UP ->
          new Area(box.right() - high, box.top() + along, box.right() - low, box.bottom() - along);
      case LEFT ->
          new Area(box.left() + across, box.top() + low, box.right() - across, box.top() + high);
      default ->
          new Area(
              box.left() + across, box.bottom() - high, box.right() - across, box.bottom() - low);
    };
  }
}
