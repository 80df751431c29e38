package org.gongkai.core.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.ChineseNumbers;

/**
 * The number that a heading begins with.
 *
 * @param style how it is written
 * @param value the number
 */
record HeadingNumber(Style style, int value) {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final String BEGINNINGS = NUMERALS + "0123456789(（";
  private static final String IN_ONE_CHARACTER = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

  /** How a number is written; {@code %s} stands for it. */
  enum Style {
    /** {@code 一、} */
    CHINESE("%s\\s*[、.．,，:：]", true),
    /** {@code （一）}, also with its first bracket lost, and {@code ㈠} */
    CHINESE_IN_BRACKETS("[（(]?\\s*%s\\s*[）)]", true),
    /** {@code 1.} */
    ARABIC("(?<![0-9.])%s\\s*[.、．](?![0-9])", false),
    /** {@code （1）} */
    ARABIC_IN_BRACKETS("[（(]\\s*%s\\s*[）)]", false);

    private final String form;
    private final boolean isChinese;
    private final Pattern beginning;

    Style(String form, boolean isChinese) {
      this.form = form;
      this.isChinese = isChinese;
      String number = isChinese ? "([" + NUMERALS + "]{1,3})" : "([0-9]{1,2})";
      beginning = Pattern.compile("\\s*" + form.formatted(number));
    }
  }

  /** The number of a heading; empty where it begins with none. */
  static Optional<HeadingNumber> of(String heading) {
    String text = plain(heading);
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    for (Style style : Style.values()) {
      Matcher matcher = style.beginning.matcher(text);
      if (matcher.lookingAt()) {
        String number = matcher.group(1);
        return Optional.of(
            new HeadingNumber(style, style.isChinese ? value(number) : Integer.parseInt(number)));
      }
    }
    return Optional.empty();
  }

  private static boolean mayBegin(String text) {
    String stripped = text.stripLeading();
    return !stripped.isEmpty() && BEGINNINGS.indexOf(stripped.charAt(0)) >= 0;
  }

  /** Whether the number before this one stands anywhere in a text, written in the same way. */
  boolean isPrecededIn(String text) {
    String before = style.isChinese ? numeral(value - 1) : String.valueOf(value - 1);
    return Pattern.compile(style.form.formatted(before)).matcher(plain(text)).find();
  }

  private static String plain(String text) {
    if (!hasNumberInOneCharacter(text)) {
      return text;
    }
    String plain = text;
    for (int i = 0; i < IN_ONE_CHARACTER.length(); i++) {
      plain = plain.replace(IN_ONE_CHARACTER.substring(i, i + 1), "（" + numeral(i + 1) + "）");
    }
    return plain;
  }

  private static boolean hasNumberInOneCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (IN_ONE_CHARACTER.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static int value(String numeral) {
    return ChineseNumbers.number(numeral).orElse(0L).intValue();
  }

  private static String numeral(int value) {
    String ones = value % 10 == 0 ? "" : NUMERALS.substring(value % 10 - 1, value % 10);
    int tens = value / 10;
    return (tens > 1 ? NUMERALS.substring(tens - 1, tens) : "") + (tens > 0 ? "十" : "") + ones;
  }
}
