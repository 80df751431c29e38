package org.gongkai.parsers.layout;

import java.util.regex.Pattern;

/** Tells a field that holds the numbers of several cells, because no rules part them. */
final class UnruledNumbers {
  private static final int SEVERAL = 3;
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,.]*");
  private static final Pattern NUMBERS = Pattern.compile("[-+0-9,.\\s]*");
  private static final Pattern BLANKS = Pattern.compile("[ \u3000]+");

  private UnruledNumbers() {}

  /** Whether a line of the text holds several numbers. */
  static boolean inRow(String text) {
    if (text.indexOf(' ') < 0 && text.indexOf('\u3000') < 0) {
      return false;
    }
    for (String line : text.split("\n")) {
      int numbers = 0;
      for (String word : BLANKS.split(line)) {
        numbers += NUMBER.matcher(word).matches() ? 1 : 0;
      }
      if (numbers >= SEVERAL) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text is nothing but several numbers, one under another. */
  static boolean inColumn(String text) {
    if (text.indexOf('\n') < 0) {
      return false;
    }
    String[] lines = text.split("\n");
    for (String line : lines) {
      if (!NUMBER.matcher(line).matches()) {
        return false;
      }
    }
    return lines.length >= SEVERAL;
  }

  /** Whether the text has nothing but numbers in it, or is blank. */
  static boolean isAll(String text) {
    return NUMBERS.matcher(text).matches();
  }
}
