package org.gongkai.parsers.word;

/** Chinese numerals, as Word writes them in lists. */
final class ChineseNumber {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final int HIGHEST = 9999;
  private static final int HUNDRED = 100;

  /** The signs of a counting notation: its ten digits and those for ten, hundred and thousand. */
  private record Signs(String digits, String units, boolean zeros, boolean leadingOne) {}

  private static final Signs COUNTING = new Signs("零一二三四五六七八九", "十百千", true, false);
  private static final Signs JAPANESE = new Signs("〇一二三四五六七八九", "十百千", false, false);
  private static final Signs LEGAL_SIMPLIFIED = new Signs("零壹贰叁肆伍陆柒捌玖", "拾佰仟", true, true);
  private static final Signs LEGAL_TRADITIONAL = new Signs("零壹貳參肆伍陸柒捌玖", "拾佰仟", true, true);

  private ChineseNumber() {}

  /** Digit by digit: 12 is 一二. */
  static String digits(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : String.valueOf(number).toCharArray()) {
      text.append(c == '-' ? c : DIGITS.charAt(c - '0'));
    }
    return text.toString();
  }

  /** 十二 for 12, and digit by digit from a hundred on. */
  static String shortCounting(int number) {
    return number > 0 && number < HUNDRED ? write(number, COUNTING) : digits(number);
  }

  /** 一百零二 for 102. */
  static String counting(int number) {
    return write(number, COUNTING);
  }

  /** 百二 for 102. */
  static String japanese(int number) {
    String text = write(number, JAPANESE);
    return text.length() > 1 && text.charAt(0) == '一' ? text.substring(1) : text;
  }

  /** 壹拾贰 for 12. */
  static String legalSimplified(int number) {
    return write(number, LEGAL_SIMPLIFIED);
  }

  /** 壹拾貳 for 12. */
  static String legalTraditional(int number) {
    return write(number, LEGAL_TRADITIONAL);
  }

  private static String write(int number, Signs signs) {
    if (number < 0 || number > HIGHEST) {
      return String.valueOf(number);
    }
    if (number == 0) {
      return signs.digits().substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap && signs.zeros()) {
        text.append(signs.digits().charAt(0));
      }
      gap = false;
      boolean bareTen = place == 1 && digit == 1 && text.length() == 0 && !signs.leadingOne();
      boolean bareUnit = !signs.zeros() && digit == 1 && place > 0;
      if (!bareTen && !bareUnit) {
        text.append(signs.digits().charAt(digit));
      }
      if (place > 0) {
        text.append(signs.units().charAt(place - 1));
      }
    }
    return text.toString();
  }
}
