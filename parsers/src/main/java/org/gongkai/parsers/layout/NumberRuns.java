package org.gongkai.parsers.layout;

import java.util.List;

/** Keeps the digits of a number together. */
final class NumberRuns {
  private NumberRuns() {}

  /** Where the digits end that were set one right after another, or any other glyph by itself. */
  static int end(List<Glyph> glyphs, int start) {
    int end = start + 1;
    while (end < glyphs.size() && glyphs.get(end).continuesNumber(glyphs.get(end - 1))) {
      end++;
    }
    return end;
  }
}
