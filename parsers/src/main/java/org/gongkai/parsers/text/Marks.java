package org.gongkai.parsers.text;

/** What single characters and short marks are. */
final class Marks {
  private static final String DASHES = "-—–－―─−﹣‐‑/／";
  private static final String SENTENCE_ENDS = "。！？；!?;…";
  private static final String PUNCTUATION = "，。：；、！？（）《》“”,:;()";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int LONGEST_DASH = 8;

  /** Unicode has no space behind it. */
  private static final int LAST_SPACE = '\u3000';

  private Marks() {}

  static boolean isBlank(int point) {
    if (point > ' ' && point < '\u0080' || point > LAST_SPACE) {
      return point == 0xFEFF; // Nearly all.
    }
    return point == ' '
        || Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || point == 0x200B;
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** How many blanks stand in front of a text. */
  static int indent(String text) {
    int i = 0;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Without the blanks at both ends, of any kind. */
  static String strip(String text) {
    int from = indent(text);
    int to = text.length();
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Whether a text is a bare number or a dash that stands for none. */
  static boolean isFigure(String text) {
    return isDash(text) || isNumber(text);
  }

  private static boolean isDash(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_DASH && areOf(DASHES, text);
  }

  static boolean isNumber(String text) {
    int from = !text.isEmpty() && "+-＋－−—".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    int to = text.endsWith("%") || text.endsWith("％") ? text.length() - 1 : text.length();
    if (from >= to || !isDigit(text.charAt(from)) || !isDigit(text.charAt(to - 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i)) && ",.，．".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOf(String marks, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  static boolean isDigit(int point) {
    return point >= '0' && point <= '9' || point >= '０' && point <= '９';
  }

  static boolean isLetter(int point) {
    return point < 0x250 && Character.isLetter(point);
  }

  static boolean isIdeograph(int point) {
    return Character.isIdeographic(point);
  }

  static boolean areIdeographs(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!isIdeograph(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isPunctuation(int point) {
    return PUNCTUATION.indexOf(point) >= 0;
  }

  static boolean endsSentence(String text) {
    String stripped = stripClosers(strip(text));
    return !stripped.isEmpty()
        && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  private static String stripClosers(String text) {
    int to = text.length();
    while (to > 0 && "”’）)》】".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }

  /** Whether a text opens with a numeral as {@code 三、} does, which numbers a chapter. */
  static boolean opensChapter(String text) {
    String stripped = strip(text);
    int i = 0;
    while (i < stripped.length() && NUMERALS.indexOf(stripped.charAt(i)) >= 0) {
      i++;
    }
    return i > 0 && i < stripped.length() && "、．.".indexOf(stripped.charAt(i)) >= 0;
  }

  /** Whether a text is nothing but the number of an item: {@code 1.}, {@code (2)}, {@code 三、}. */
  static boolean isEnumerator(String text) {
    if (text.isEmpty() || text.length() > 5) {
      return false;
    }
    boolean marked = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = "（）()、.．)".indexOf(c) >= 0;
      marked |= mark;
      if (!mark && !isDigit(c) && NUMERALS.indexOf(c) < 0) {
        return false;
      }
    }
    return marked && !isNumber(text);
  }

  /** The width on a fixed grid, on which an ideograph takes two places. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      width += width(text.codePointAt(i));
    }
    return width;
  }

  static int width(int point) {
    if (point < 0x2014 || point >= 0x4E00 && point <= 0x9FFF) {
      return point < 0x2014 ? 1 : 2; // Nearly all.
    }
    boolean wide =
        point >= 0x2E80 && point <= 0xFFE6 && !(point >= 0xFF61 && point <= 0xFFDC)
            || point >= 0x20000
            || point >= 0x2014 && point <= 0x2026
            || point >= 0x2460 && point <= 0x24FF;
    return wide ? 2 : 1;
  }
}
