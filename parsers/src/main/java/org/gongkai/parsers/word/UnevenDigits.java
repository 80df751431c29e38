package org.gongkai.parsers.word;

/**
 * Marks the digits of numbers that do not stand in one line: where lengths raise or shrink some of
 * them, no one can tell whether they are the number's or a note's. A number that is moved or shrunk
 * as a whole is one as any other.
 */
public final class UnevenDigits {
  private static final String WITHIN = ".,．，";
  private static final int NONE = -1;

  private final StringBuilder levels = new StringBuilder();
  private boolean even = true;

  /** Begins a paragraph. */
  public void clear() {
    levels.setLength(0);
    even = true;
  }

  /**
   * Takes text as far as it is printed.
   *
   * @param length its length, with all that was taken before
   * @param level what differs for text that stands higher, lower or smaller; 0 for most text
   */
  public void print(int length, int level) {
    even &= level == 0;
    while (levels.length() < length) {
      levels.append((char) level);
    }
  }

  /** The paragraph with marks on the digits of numbers that have several levels. */
  public String mark(String text) {
    if (even) {
      return text;
    }
    StringBuilder marked = new StringBuilder(text.length());
    int begun = NONE;
    for (int at = 0; at <= text.length(); at++) {
      boolean within = at < text.length() && isOfNumber(text.charAt(at));
      if (within && begun == NONE) {
        begun = at;
      } else if (!within) {
        if (begun != NONE) {
          String number = text.substring(begun, at);
          marked.append(isEven(text, begun, at) ? number : MarkedDigits.UNEVEN.in(number));
          begun = NONE;
        }
        marked.append(at < text.length() ? text.substring(at, at + 1) : "");
      }
    }
    return marked.toString();
  }

  /** Points may stand as they like. */
  private boolean isEven(String text, int from, int to) {
    int level = NONE;
    for (int at = from; at < to; at++) {
      if (Character.isDigit(text.charAt(at))) {
        int here = at < levels.length() ? levels.charAt(at) : 0;
        if (level != NONE && level != here) {
          return false;
        }
        level = here;
      }
    }
    return true;
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || WITHIN.indexOf(c) >= 0;
  }
}
