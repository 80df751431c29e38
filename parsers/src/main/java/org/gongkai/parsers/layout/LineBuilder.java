package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts upright glyphs together to lines by their baselines. */
final class LineBuilder {
  /** How far a baseline may lie from that of its line, in ems. */
  private static final double SAME_LINE = 0.35;

  private LineBuilder() {}

  /** The lines from top to bottom. */
  static List<TextLine> lines(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sameLine(sorted.get(start), sorted.get(i))) {
        addLine(sorted.subList(start, i), lines);
        start = i;
      }
    }
    return lines;
  }

  private static boolean sameLine(Glyph first, Glyph next) {
    double size = Math.max(first.size(), next.size());
    return next.baseline() - first.baseline() <= SAME_LINE * size;
  }

  private static void addLine(List<Glyph> sameLine, List<TextLine> lines) {
    List<Glyph> ordered = new ArrayList<>(sameLine);
    ordered.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> kept = new ArrayList<>(ordered.size());
    for (Glyph glyph : ordered) {
      boolean leadingBlank = kept.isEmpty() && glyph.isBlank();
      if (!leadingBlank && !isReprint(glyph, kept)) {
        add(glyph, kept);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isBlank()) {
      kept.remove(kept.size() - 1);
    }
    if (!kept.isEmpty()) {
      lines.add(new TextLine(kept));
    }
  }

  private static void add(Glyph glyph, List<Glyph> kept) {
    int last = kept.size() - 1;
    if (last >= 0 && glyph.isPrintedOver(kept.get(last))) {
      kept.set(last, kept.get(last).unknown());
      kept.add(glyph.unknown());
    } else {
      kept.add(glyph);
    }
  }

  private static boolean isReprint(Glyph glyph, List<Glyph> kept) {
    for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 4); i--) {
      if (glyph.isReprintOf(kept.get(i))) {
        return true;
      }
    }
    return false;
  }
}
