package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Upright glyphs set one under another, read downwards, the columns from right to left. */
final class StackedText {
  /** How far the middles of one column's glyphs may lie apart, in ems. */
  private static final double SAME_COLUMN = 0.6;

  private static final double TIGHT = 1.2;

  private StackedText() {}

  static boolean isStacked(List<TextLine> lines) {
    List<Glyph> glyphs = glyphs(lines);
    if (glyphs.stream().noneMatch(LineText::isWide)) {
      return false;
    }
    boolean vertical = glyphs.stream().allMatch(glyph -> glyph.flow() == Flow.STACKED);
    List<List<Glyph>> columns = columns(glyphs);
    return vertical || columns.size() == 1 && isNarrow(lines) || isTight(columns, lines.size());
  }

  /** The text downwards, the rightmost column first. */
  static String text(List<TextLine> lines) {
    StringBuilder text = new StringBuilder();
    for (List<Glyph> column : columns(glyphs(lines))) {
      column.sort(Comparator.comparingDouble(Glyph::top));
      column.forEach(glyph -> text.append(glyph.text()));
    }
    return text.toString();
  }

  private static boolean isNarrow(List<TextLine> lines) {
    return lines.stream().allMatch(line -> solid(line).size() == 1);
  }

  /** Whether the columns stand apart while the glyphs in them touch: not so in lines of a row. */
  private static boolean isTight(List<List<Glyph>> columns, int rows) {
    if (columns.size() < 2 || rows < 3 || columns.size() >= rows) {
      return false;
    }
    double apart = Double.MAX_VALUE;
    double pitch = 0;
    for (int c = 0; c < columns.size(); c++) {
      List<Glyph> column = columns.get(c);
      double size = column.get(0).size();
      if (c > 0) {
        double step = columns.get(c - 1).get(0).centreX() - column.get(0).centreX();
        apart = Math.min(apart, step / size);
      }
      for (int i = 1; i < column.size(); i++) {
        pitch = Math.max(pitch, (column.get(i).top() - column.get(i - 1).top()) / size);
      }
    }
    return pitch <= TIGHT && apart >= pitch * 1.25;
  }

  private static List<Glyph> glyphs(List<TextLine> lines) {
    List<Glyph> glyphs = new ArrayList<>();
    lines.forEach(line -> glyphs.addAll(solid(line)));
    return glyphs;
  }

  private static List<Glyph> solid(TextLine line) {
    return line.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList();
  }

  /** The columns from right to left. */
  private static List<List<Glyph>> columns(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::centreX).reversed());
    List<List<Glyph>> columns = new ArrayList<>();
    double middle = 0;
    for (Glyph glyph : sorted) {
      if (columns.isEmpty() || middle - glyph.centreX() > SAME_COLUMN * glyph.size()) {
        columns.add(new ArrayList<>());
        middle = glyph.centreX();
      }
      columns.get(columns.size() - 1).add(glyph);
    }
    for (List<Glyph> column : columns) {
      column.sort(Comparator.comparingDouble(Glyph::top));
    }
    return columns;
  }
}
