package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;

/** Keeps the digits of a number together. */
final class NumberRuns {
  private NumberRuns() {}

  /** The digits of each number that were set one right after another, any other glyph by itself. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<List<Glyph>> runs = new ArrayList<>(glyphs.size());
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !glyphs.get(i).continuesNumber(glyphs.get(i - 1))) {
        runs.add(glyphs.subList(start, i));
        start = i;
      }
    }
    return runs;
  }
}
