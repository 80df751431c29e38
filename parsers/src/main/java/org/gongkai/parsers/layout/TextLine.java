package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;

/** A line of text: glyphs on one baseline from left to right, none but inner ones blank. */
final class TextLine {
  private final List<Glyph> glyphs;
  private final Box box;
  private final double size;
  private final String text;

  TextLine(List<Glyph> glyphs) {
    this.glyphs = glyphs;
    this.box = boxOf(glyphs);
    this.size = sizeOf(glyphs);
    this.text = LineText.of(glyphs);
  }

  private static Box boxOf(List<Glyph> glyphs) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Glyph glyph : glyphs) {
      left = Math.min(left, glyph.left());
      top = Math.min(top, glyph.top());
      right = Math.max(right, glyph.right());
      bottom = Math.max(bottom, glyph.bottom());
    }
    return new Box(left, top, right, bottom);
  }

  private static double sizeOf(List<Glyph> glyphs) {
    double largest = 0;
    for (Glyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
    }
    return largest;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Box box() {
    return box;
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double top() {
    return box.top();
  }

  double bottom() {
    return box.bottom();
  }

  /** The size of its largest glyph. */
  double size() {
    return size;
  }

  double baseline() {
    return glyphs.get(0).baseline();
  }

  String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
