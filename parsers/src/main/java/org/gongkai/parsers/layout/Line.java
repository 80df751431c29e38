package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;

/**
 * A line of text outside of ruled tables.
 *
 * @param text the whole text
 * @param box its place on the page as turned for reading
 * @param size the size of its largest glyph
 * @param watermark whether it is part of a watermark
 * @param pieces the parts of it that white space parts; one or more
 */
record Line(String text, Box box, double size, boolean watermark, List<Piece> pieces)
    implements PageItem {

  static Line of(TextLine line, List<TextLine> parts) {
    List<Piece> pieces = parts.stream().map(part -> new Piece(part.text(), part.box())).toList();
    return new Line(line.text(), line.box(), line.size(), false, pieces);
  }

  static Line watermark(String text, Box box, double size) {
    return new Line(text, box, size, true, List.of(new Piece(text, box)));
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

  /** Whether it has several parts, as the line of a table without rulings has. */
  boolean isTabular() {
    return pieces.size() > 1;
  }
}
