package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;

/** Tells a number that is broken over the lines of its narrow cell from those of several rows. */
final class WrappedNumber {
  /** How much room a full line leaves for its margins and less than a digit, in ems. */
  private static final double ROOM = 1.6;

  /** How far apart the lines of one cell are, in ems. */
  private static final double PITCH = 1.8;

  private WrappedNumber() {}

  /** Whether the lines are full: all but the last as long, none with room for another digit. */
  static boolean is(List<Glyph> glyphs, Box cell) {
    List<TextLine> lines = LineBuilder.lines(glyphs);
    TextLine first = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      int length = line.text().length();
      boolean last = i + 1 == lines.size();
      boolean full = length == first.text().length() || last && length < first.text().length();
      if (!full || line.baseline() - lines.get(i - 1).baseline() > PITCH * first.size()) {
        return false;
      }
    }
    return cell.width() - first.box().width() <= ROOM * first.size();
  }
}
