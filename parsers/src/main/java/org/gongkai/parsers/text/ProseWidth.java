package org.gongkai.parsers.text;

import java.util.List;

/** How wide the lines of running text are, if the text is wrapped at a width at all. */
final class ProseWidth {
  /** Widths of lines that differ by no more are one width: punctuation may not begin a line. */
  static final int SLACK = 6;

  private static final int NARROWEST = 24;
  private static final int WIDEST = 160;
  private static final int LEAST_LINES = 3;
  private static final int INDENT = 4;

  private final int full;
  private final boolean indents;

  private ProseWidth(int full, boolean indents) {
    this.full = full;
    this.indents = indents;
  }

  /** Measures the lines that no wide blanks part. */
  static ProseWidth of(List<Line> lines) {
    int[] counts = new int[WIDEST + 1];
    int longer = 0;
    int all = 0;
    int indented = 0;
    for (Line line : lines) {
      String text = line.stripped();
      if (text.isEmpty()
          || text.indexOf('|') >= 0
          || text.indexOf('\t') >= 0
          || BoxRow.isOne(text)) {
        continue;
      }
      int width = text.length() > WIDEST ? WIDEST + 1 : Marks.width(text);
      if (width > WIDEST) {
        longer++;
      } else if (width >= NARROWEST && !hasWideBlank(text)) {
        boolean indent = line.indent() > 1;
        counts[width + (indent && width + INDENT <= WIDEST ? INDENT : 0)]++;
        indented += indent ? 1 : 0;
        all++;
      }
    }
    return new ProseWidth(peak(counts, all, longer), indented > 1 && indented < all);
  }

  private static boolean hasWideBlank(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Marks.isBlank(text.charAt(i)) && Marks.isBlank(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** The width that most lines nearly reach; 0 if lines are of any width. */
  private static int peak(int[] counts, int all, int longer) {
    int best = 0;
    int most = 0;
    for (int width = NARROWEST; width <= WIDEST; width++) {
      int near = 0;
      for (int w = Math.max(0, width - SLACK); w <= width; w++) {
        near += counts[w];
      }
      if (near >= most) {
        most = near;
        best = width;
      }
    }
    int beyond = longer;
    for (int width = best + SLACK; width <= WIDEST; width++) {
      beyond += counts[width];
    }
    boolean wrapped = most >= LEAST_LINES && most * 3 >= all && beyond * 6 <= all;
    return wrapped ? trim(counts, best) : 0;
  }

  private static int trim(int[] counts, int width) {
    int full = width;
    while (full > 0 && counts[full] == 0) {
      full--;
    }
    return full;
  }

  /** Whether the text is wrapped at a width. */
  boolean isWrapped() {
    return full > 0;
  }

  /** Whether a line reaches so far that it looks like running text. */
  boolean isProse(String text) {
    int width = Marks.width(Marks.strip(text));
    return isWrapped() ? width * 5 >= full * 4 : width >= 70;
  }

  /** Whether the line ends where it does only because the next word had no room on it. */
  boolean isFull(String text, boolean indented, int nextWord) {
    int width = Marks.width(Marks.strip(text)) + (indented ? INDENT : 0);
    int slack = Marks.endsSentence(text) && !indents ? 1 : SLACK;
    return width + nextWord + slack > full;
  }
}
