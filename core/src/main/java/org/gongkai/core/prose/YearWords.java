package org.gongkai.core.prose;

import java.util.OptionalInt;

/**
 * The years around the reporting year as sentences print them.
 *
 * @param last the year before it; empty where the reporting year is unknown, as are the others
 * @param now the reporting year
 * @param next the year after it
 */
record YearWords(String last, String now, String next) {
  private static final YearWords UNKNOWN = new YearWords("", "", "");

  static YearWords around(OptionalInt reportYear) {
    if (reportYear.isEmpty()) {
      return UNKNOWN;
    }
    int year = reportYear.getAsInt();
    return new YearWords((year - 1) + "年", year + "年", (year + 1) + "年");
  }

  /** A text with the words for these years in their place. */
  String relative(String text) {
    return now.isEmpty() || text.indexOf('年') < 0
        ? text
        : text.replace(last, "上年").replace(now, "本年").replace(next, "下年");
  }
}
