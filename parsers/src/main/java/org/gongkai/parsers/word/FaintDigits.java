package org.gongkai.parsers.word;

/**
 * Digits that may not be seen, in the colour of the ground or so, keep a mark of it: no one can
 * tell whether a reader finds a figure there.
 */
public final class FaintDigits {
  private static final char MARK = '\u20E0';

  private FaintDigits() {}

  /** The text with a mark on each of its digits. */
  public static String mark(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marked.append(c);
      if (Character.isDigit(c)) {
        marked.append(MARK);
      }
    }
    return marked.toString();
  }
}
