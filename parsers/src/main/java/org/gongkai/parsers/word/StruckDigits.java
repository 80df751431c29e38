package org.gongkai.parsers.word;

/** Digits that are struck out keep their stroke: a crossed-out 7 before 12 is none of the 12. */
public final class StruckDigits {
  private static final char STROKE = '\u0336';

  private StruckDigits() {}

  /** The text with a stroke through each of its digits. */
  public static String strike(String text) {
    StringBuilder struck = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      struck.append(c);
      if (Character.isDigit(c)) {
        struck.append(STROKE);
      }
    }
    return struck.toString();
  }
}
