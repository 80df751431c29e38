package org.gongkai.parsers.layout;

import java.util.List;

/**
 * Puts the glyphs of a line together to text. A blank stands where one was printed or where a gap
 * is to be seen; letter spacing and the justification of Chinese text make none.
 */
final class LineText {
  private static final double GAP = 0.2;
  private static final double MIXED_GAP = 0.6;
  private static final double WIDE_GAP = 1.5;
  private static final double LETTER_SPACING = 0.15;

  private LineText() {}

  static String of(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder(glyphs.size() + 4);
    double spacing = letterSpacing(glyphs);
    Glyph last = null;
    boolean blank = false;
    for (Glyph glyph : glyphs) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (last != null && parts(last, glyph, blank, spacing)) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
      blank = false;
    }
    return text.toString();
  }

  private static boolean parts(Glyph one, Glyph other, boolean blank, double spacing) {
    double size = Math.max(one.size(), other.size());
    double gap = (other.left() - one.right()) / size;
    if (blank) {
      return gap > 0.05;
    }
    int wide = (isWide(one) ? 1 : 0) + (isWide(other) ? 1 : 0);
    return switch (wide) {
      case 0 -> gap > GAP + spacing;
      case 1 -> gap > MIXED_GAP;
      default -> gap > WIDE_GAP;
    };
  }

  /** The usual gap between two letters or digits, in ems; 0 where it cannot be told. */
  private static double letterSpacing(List<Glyph> glyphs) {
    double sum = 0;
    int pairs = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph one = glyphs.get(i - 1);
      Glyph other = glyphs.get(i);
      double gap = (other.left() - one.right()) / other.size();
      boolean letters = !one.isBlank() && !other.isBlank() && !isWide(one) && !isWide(other);
      if (letters && gap < GAP) {
        sum += Math.max(0, gap);
        pairs++;
      }
    }
    return pairs < 3 ? 0 : Math.min(LETTER_SPACING, sum / pairs);
  }

  /** Whether a glyph is Chinese, Chinese punctuation or full width. */
  static boolean isWide(Glyph glyph) {
    char first = glyph.text().charAt(0);
    if (first < 0x80) {
      return false;
    }
    return first >= 0x2E80 && first < 0xFFFD || "“”‘’—…·".indexOf(first) >= 0;
  }
}
