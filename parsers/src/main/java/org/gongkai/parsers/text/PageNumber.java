package org.gongkai.parsers.text;

/** Reads the number off a line that holds nothing but a page number. */
final class PageNumber {
  private static final String DASHES = "-—–－―─·~";
  private static final String FIRST = "第" + DASHES;
  private static final int LONGEST = 24;

  private PageNumber() {}

  /** The number between dashes, as in {@code - 3 -} or {@code 第3页}; -1 if it is no such line. */
  static int decorated(String line) {
    int indent = Marks.indent(line);
    if (indent == line.length() || FIRST.indexOf(line.charAt(indent)) < 0) {
      return -1; // Nearly all.
    }
    String text = compact(line);
    if (text.startsWith("第") && text.indexOf('页') > 0) {
      int page = text.indexOf('页');
      boolean total = text.length() == page + 1 || isTotal(text.substring(page + 1));
      return total ? number(text.substring(1, page)) : -1;
    }
    int from = dashes(text, 0, 1);
    int to = text.length() - dashes(text, text.length() - 1, -1);
    return from > 0 && to < text.length() && from < to ? number(text.substring(from, to)) : -1;
  }

  private static boolean isTotal(String rest) {
    int from = rest.indexOf('共');
    return from >= 0 && from <= 1 && rest.endsWith("页") && number(middle(rest, from)) >= 0;
  }

  private static String middle(String rest, int from) {
    return rest.substring(from + 1, rest.length() - 1);
  }

  /** The number that stands alone, or before a slash and the number of pages; -1 if none does. */
  static int bare(String line) {
    String text = compact(line);
    int slash = text.indexOf('/');
    if (slash > 0 && number(text.substring(slash + 1)) < 0) {
      return -1;
    }
    return number(slash > 0 ? text.substring(0, slash) : text);
  }

  private static String compact(String line) {
    String text = Marks.strip(line);
    if (text.length() > LONGEST) {
      return "";
    }
    StringBuilder compact = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!Marks.isBlank(text.charAt(i))) {
        compact.append(text.charAt(i));
      }
    }
    return compact.toString();
  }

  private static int dashes(String text, int from, int step) {
    int count = 0;
    for (int i = from;
        i >= 0 && i < text.length() && DASHES.indexOf(text.charAt(i)) >= 0;
        i += step) {
      count++;
    }
    return count;
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 4 || !text.chars().allMatch(Marks::isDigit)) {
      return -1;
    }
    return text.chars().map(Character::getNumericValue).reduce(0, (n, digit) -> n * 10 + digit);
  }
}
