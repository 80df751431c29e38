package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;

/** Parts pieces at a narrow gap where the lines above and below have one at the same place. */
final class ColumnGaps {
  private static final double NARROW = 0.3;
  private static final int REACH = 3;
  private static final int WITNESSES = 2;

  private final List<List<TextLine>> lines;

  private ColumnGaps(List<List<TextLine>> lines) {
    this.lines = lines;
  }

  static List<List<TextLine>> split(List<List<TextLine>> lines) {
    ColumnGaps gaps = new ColumnGaps(lines);
    List<List<TextLine>> split = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      split.add(gaps.isBesideTable(i) ? gaps.split(i) : lines.get(i));
    }
    return split;
  }

  private boolean isBesideTable(int index) {
    for (int i = Math.max(0, index - 1); i <= Math.min(lines.size() - 1, index + 1); i++) {
      if (lines.get(i).size() > 2) {
        return true;
      }
    }
    return false;
  }

  private List<TextLine> split(int index) {
    List<TextLine> pieces = new ArrayList<>();
    for (TextLine piece : lines.get(index)) {
      List<Glyph> glyphs = piece.glyphs();
      int start = 0;
      for (int i = 1; i < glyphs.size(); i++) {
        if (isColumnGap(glyphs.get(i - 1), glyphs.get(i), index)) {
          pieces.add(new TextLine(glyphs.subList(start, i)));
          start = i;
        }
      }
      pieces.add(start == 0 ? piece : new TextLine(glyphs.subList(start, glyphs.size())));
    }
    return pieces;
  }

  private boolean isColumnGap(Glyph one, Glyph other, int index) {
    double gap = other.left() - one.right();
    if (one.isBlank() || other.isBlank() || gap < NARROW * other.size()) {
      return false;
    }
    double middle = (one.right() + other.left()) / 2;
    int witnesses = 0;
    int last = Math.min(lines.size() - 1, index + REACH);
    for (int i = Math.max(0, index - REACH); i <= last; i++) {
      int clear = i == index ? 0 : clearAt(lines.get(i), middle, NARROW / 2 * other.size());
      if (clear < 0 && Math.abs(i - index) == 1) {
        return false;
      }
      witnesses += Math.max(0, clear);
    }
    return witnesses >= WITNESSES;
  }

  /**
   * 1 where a line has glyphs at both sides of a place but none at it; -1 where it has one at it.
   */
  private static int clearAt(List<TextLine> line, double x, double near) {
    boolean before = false;
    boolean after = false;
    for (TextLine piece : line) {
      if (piece.right() <= x - near) {
        before = true;
      } else if (piece.left() >= x + near) {
        after = true;
      } else {
        for (Glyph glyph : piece.glyphs()) {
          if (glyph.left() < x + near && glyph.right() > x - near) {
            return -1;
          }
          before |= glyph.right() <= x;
          after |= glyph.left() >= x;
        }
      }
    }
    return before && after ? 1 : 0;
  }
}
