package org.gongkai.parsers.docx;

/** What becomes of the characters of a {@code w:t}. */
final class TextRules {
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
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
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != SOFT_HYPHEN) {
        clean.append(WHITE.indexOf(c) >= 0 ? ' ' : c);
      }
    }
    return clean.toString();
  }

  /** Raised and lowered digits keep their height: the 1 of a mark such as 15¹ is none of the 15. */
  static String atHeight(String text, RunFormat.Height height) {
    if (height == RunFormat.Height.NORMAL) {
      return text;
    }
    String digits = height == RunFormat.Height.RAISED ? RAISED : LOWERED;
    StringBuilder moved = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      moved.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
    return moved.toString();
  }
}
