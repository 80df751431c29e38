package org.gongkai.export.text;

/** Text on one line: runs of white space and control characters become one blank, ends are cut. */
public final class FoldedText {
  private FoldedText() {}

  public static String fold(String text) {
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
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF';
  }
}
