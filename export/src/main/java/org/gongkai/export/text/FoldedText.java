package org.gongkai.export.text;

/** Text on one line: runs of white space and control characters become one blank, ends are cut. */
public final class FoldedText {
  private static final char FIRST_CJK = '\u4E00';
  private static final char LAST_CJK = '\u9FFF';

  private FoldedText() {}

  /** The text on one line, also without lone surrogates. */
  public static String fold(String text) {
    return isFolded(text) ? text : folded(text);
  }

  /** Whether nothing is to be done, as with most texts; false where that is not certain. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        gap = true;
      } else {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        folded.append(c);
        gap = false;
      }
    }
    return Surrogates.replaceLone(folded.toString());
  }

  private static boolean isSpace(char c) {
    if (c >= FIRST_CJK && c <= LAST_CJK) {
      return false; // Most characters, and not worth a look into the tables.
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF';
  }
}
