package org.gongkai.parsers.docx;

import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.RaisedDigits;

/** What becomes of the characters of a {@code w:t}. */
final class TextRules {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String WHITE = " \t\r\n";

  private TextRules() {}

  /** The text of an element, with its outer blanks only where they are to be kept. */
  static String ofElement(XmlElement element) {
    String text = element.text();
    int start = 0;
    int end = text.length();
    if (!"preserve".equals(element.attribute("space"))) {
      while (start < end && WHITE.indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && WHITE.indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return clean(text.substring(start, end));
  }

  /** White space of the file's layout is a blank in print, a soft hyphen nothing. */
  private static String clean(String text) {
    if (isClean(text)) {
      return text; // Nearly all.
    }
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != SOFT_HYPHEN) {
        clean.append(WHITE.indexOf(c) >= 0 ? ' ' : c);
      }
    }
    return clean.toString();
  }

  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  /** What is seen of the text, with its digits at their height, and struck out if they are. */
  static String formatted(String text, RunFormat format) {
    String placed =
        switch (format.height()) {
          case RAISED -> RaisedDigits.raise(text);
          case LOWERED -> RaisedDigits.lower(text);
          case NORMAL -> text;
        };
    return format.sight().show(format.struck() ? MarkedDigits.STRUCK.in(placed) : placed);
  }
}
