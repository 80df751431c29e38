package org.gongkai.export;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: East Asian wide characters take two. */
public final class TextWidth {
  /** First and last code points of the wide blocks (Unicode Standard Annex 11, W and F). */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private TextWidth() {}

  /** The width of a text without line breaks. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] block : WIDE) {
      if (point >= block[0] && point <= block[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text with blanks after it up to a width. */
  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text in lines of at most this width, which must hold a wide character. */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (int point : text.codePoints().toArray()) {
      int next = of(point);
      if (used + next > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      line.appendCodePoint(point);
      used += next;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text cut to a width, with an ellipsis where something is cut. */
  static String cut(String text, int width) {
    return of(text) <= width ? text : wrap(text, width - 1).get(0) + "…";
  }
}
