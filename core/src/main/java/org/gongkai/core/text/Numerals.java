package org.gongkai.core.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and dates in Arabic and Chinese numerals. All texts are to be compact. */
public final class Numerals {
  static final String ZERO = "〇○零oO0Ｏ◯";
  static final String DIGITS = "一二三四五六七八九";
  private static final String FIRST_OF_YEAR = "12二";
  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d{2}|二[" + ZERO + "][" + ZERO + DIGITS + "]{2})年?");
  private static final Pattern DATE =
      Pattern.compile(
          "((?:19|20)\\d{2}|二["
              + ZERO
              + "]["
              + ZERO
              + DIGITS
              + "]{2})[年./-]"
              + "(\\d{1,2}|[一二三四五六七八九十]{1,3})[月./-](\\d{1,2}|[一二三四五六七八九十]{1,3})日?");

  /** As in {@code 二〇二一年二十三月二十三日}. */
  private static final int LONGEST_DATE = 13;

  private static final Pattern OUTER_BRACKETS = Pattern.compile("^\\(|\\)$");

  private Numerals() {}

  /** The years in a text are matches of this pattern. */
  public static Pattern year() {
    return YEAR;
  }

  /** The first year that a text names. */
  public static OptionalInt firstYear(String compact) {
    Matcher matcher = YEAR.matcher(compact);
    return matcher.find() ? OptionalInt.of(year(matcher.group(1))) : OptionalInt.empty();
  }

  /** The date that is the whole text, for example {@code 二〇二一年三月五日}. */
  public static Optional<LocalDate> date(String compact) {
    if (compact.length() > LONGEST_DATE || !mayBeYear(compact)) {
      return Optional.empty();
    }
    Matcher matcher = DATE.matcher(compact);
    return matcher.matches() ? date(matcher) : Optional.empty();
  }

  /** The date that is the whole text, which may stand in brackets. */
  public static Optional<LocalDate> dateInBrackets(String compact) {
    return compact.length() > LONGEST_DATE + 2 ? Optional.empty() : date(withoutBrackets(compact));
  }

  private static String withoutBrackets(String compact) {
    return compact.startsWith("(") || compact.endsWith(")")
        ? OUTER_BRACKETS.matcher(compact).replaceAll("")
        : compact;
  }

  private static boolean mayBeYear(String text) {
    return !text.isEmpty() && FIRST_OF_YEAR.indexOf(text.charAt(0)) >= 0;
  }

  /** The first date in a text. */
  public static Optional<LocalDate> firstDate(String compact) {
    Matcher matcher = DATE.matcher(compact);
    return matcher.find() ? date(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    return date(
        year(matcher.group(1)), smallNumber(matcher.group(2)), smallNumber(matcher.group(3)));
  }

  /** A date, if there is such a day. */
  public static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int year(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      year = year * 10 + digit(text.charAt(i));
    }
    return year;
  }

  static int digit(char c) {
    if (Character.isDigit(c)) {
      return Character.digit(c, 10);
    }
    return ZERO.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c) + 1;
  }

  private static int smallNumber(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : ChineseNumbers.number(text).orElse(0L).intValue();
  }
}
