package org.gongkai.core.check;

import java.util.stream.Collectors;

/** Tells whether a title names a year: in Arabic, full-width or Chinese digits, spaced or not. */
final class TitleYear {
  // Each mark stands at the place of its digit. Zeros are also typed as circles and as the letter
  // O.
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String FULL_WIDTH = "０１２３４５６７８９";
  private static final String ZEROS = "零○◯OoＯｏ";

  private TitleYear() {}

  static boolean isNamed(String title, int year) {
    String digits =
        title
            .codePoints()
            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
            .mapToObj(TitleYear::digit)
            .collect(Collectors.joining());
    return digits.matches("(?s)(.*[^0-9])?" + year + "([^0-9].*)?");
  }

  private static String digit(int mark) {
    int chinese = Math.max(CHINESE.indexOf(mark), FULL_WIDTH.indexOf(mark));
    if (chinese >= 0) {
      return String.valueOf(chinese);
    }
    return ZEROS.indexOf(mark) >= 0 ? "0" : Character.toString(mark);
  }
}
