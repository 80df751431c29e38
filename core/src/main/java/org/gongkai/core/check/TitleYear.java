package org.gongkai.core.check;

/** Tells whether a title names a year: in Arabic, full-width or Chinese digits, spaced or not. */
final class TitleYear {
  // Each mark stands at the place of its digit. Zeros are also typed as circles and as the letter
  // O.
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String FULL_WIDTH = "０１２３４５６７８９";
  private static final String ZEROS = "零○◯OoＯｏ";

  private TitleYear() {}

  static boolean isNamed(String title, int year) {
    StringBuilder digits = new StringBuilder(title.length());
    title
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(c -> digits.appendCodePoint(digit(c)));
    String number = String.valueOf(year);
    int at = digits.indexOf(number);
    while (at >= 0 && !isWhole(digits, at, at + number.length())) {
      at = digits.indexOf(number, at + 1);
    }
    return at >= 0;
  }

  /** Whether no digit stands right before and after a number. */
  private static boolean isWhole(CharSequence digits, int start, int end) {
    return !(start > 0 && isDigit(digits.charAt(start - 1)))
        && !(end < digits.length() && isDigit(digits.charAt(end)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int digit(int mark) {
    int number = Math.max(CHINESE.indexOf(mark), FULL_WIDTH.indexOf(mark));
    if (number >= 0) {
      return '0' + number;
    }
    return ZEROS.indexOf(mark) >= 0 ? '0' : mark;
  }
}
