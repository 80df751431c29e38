package org.gongkai.parsers.html;

/** What white space is on a web page. */
final class Blanks {
  private Blanks() {}

  /** White space of the source, which browsers collapse. */
  static boolean isCollapsible(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Characters without a width that only steer line breaks or were left by an editor. */
  static boolean isZeroWidth(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\u2060' || c == '\0';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Without the blanks at both ends, of any kind. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** How many characters are no blanks. */
  static int inked(String text) {
    return (int) text.chars().filter(c -> !isBlank((char) c)).count();
  }
}
