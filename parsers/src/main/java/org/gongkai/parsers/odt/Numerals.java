package org.gongkai.parsers.odt;

import java.util.Locale;

/** Writes the number of a list item in the notation that {@code style:num-format} names. */
final class Numerals {
  private static final String COUNTING = "零一二三四五六七八九十百千";
  private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾佰仟";
  private static final String LEGAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int HIGHEST = 9999;
  private static final int CIRCLED = 20;
  private static final int LETTERS = 26;
  private static final int ROMAN = 3999;

  private Numerals() {}

  /** The number; Arabic digits in a notation not known here, nothing in the empty one. */
  static String write(int number, String notation) {
    if (notation.isEmpty() || number < 1 || number > HIGHEST) {
      return notation.isEmpty() ? "" : String.valueOf(number);
    }
    return switch (notation.split(",")[0].strip()) {
      case "一" -> chinese(number, COUNTING, false);
      case "壹" -> chinese(number, notation.contains("貳") ? LEGAL_TRADITIONAL : LEGAL, true);
      case "甲" -> cyclic(number, STEMS);
      case "子" -> cyclic(number, BRANCHES);
      case "①" -> number <= CIRCLED ? shifted(number, '①') : String.valueOf(number);
      case "１" -> fullWidth(number);
      case "01" -> number < 10 ? "0" + number : String.valueOf(number);
      case "a" -> letters(number, 'a');
      case "A" -> letters(number, 'A');
      case "i" -> roman(number).toLowerCase(Locale.ROOT);
      case "I" -> roman(number);
      default -> String.valueOf(number);
    };
  }

  private static String chinese(int number, String signs, boolean leadingOne) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit > 0) {
        text.append(gap ? signs.substring(0, 1) : "");
        boolean bare = place == 1 && digit == 1 && text.length() == 0 && !leadingOne;
        text.append(bare ? "" : signs.charAt(digit));
        text.append(place > 0 ? signs.charAt(9 + place) : "");
      }
      gap = digit == 0 && text.length() > 0;
    }
    return text.toString();
  }

  private static String cyclic(int number, String signs) {
    return String.valueOf(signs.charAt((number - 1) % signs.length()));
  }

  private static String shifted(int number, char first) {
    return String.valueOf((char) (first + number - 1));
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static String letters(int number, char first) {
    StringBuilder text = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      text.insert(0, (char) (first + (rest - 1) % LETTERS));
    }
    return text.toString();
  }

  private static String roman(int number) {
    if (number > ROMAN) {
      return String.valueOf(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      text.append(signs[i].repeat(rest / values[i]));
      rest %= values[i];
    }
    return text.toString();
  }
}
