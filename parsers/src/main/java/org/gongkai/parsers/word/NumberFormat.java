package org.gongkai.parsers.word;

import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Writes the number of a list item in the notation its level asks for. */
public final class NumberFormat {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int LETTERS = 26;

  private static final Map<String, IntFunction<String>> NOTATIONS =
      Map.ofEntries(
          Map.entry("none", n -> ""),
          Map.entry("decimalZero", n -> n < 10 ? "0" + n : String.valueOf(n)),
          Map.entry("upperRoman", NumberFormat::roman),
          Map.entry("lowerRoman", n -> roman(n).toLowerCase(Locale.ROOT)),
          Map.entry("upperLetter", n -> letters(n, 'A')),
          Map.entry("lowerLetter", n -> letters(n, 'a')),
          Map.entry("numberInDash", n -> "- " + n + " -"),
          Map.entry("decimalFullWidth", NumberFormat::fullWidth),
          Map.entry("decimalFullWidth2", NumberFormat::fullWidth),
          Map.entry("decimalEnclosedCircle", n -> enclosed(n, '①', 20)),
          Map.entry("decimalEnclosedCircleChinese", n -> enclosed(n, '①', 20)),
          Map.entry("decimalEnclosedParen", n -> enclosed(n, '⑴', 20)),
          Map.entry("decimalEnclosedFullstop", n -> enclosed(n, '⒈', 20)),
          Map.entry("ideographEnclosedCircle", n -> enclosed(n, '㊀', 10)),
          Map.entry("ideographTraditional", n -> cyclic(n, STEMS)),
          Map.entry("ideographZodiac", n -> cyclic(n, BRANCHES)),
          Map.entry("ideographDigital", ChineseNumber::digits),
          Map.entry("japaneseDigitalTenThousand", ChineseNumber::digits),
          Map.entry("taiwaneseDigital", ChineseNumber::digits),
          Map.entry("chineseCounting", ChineseNumber::shortCounting),
          Map.entry("taiwaneseCounting", ChineseNumber::shortCounting),
          Map.entry("chineseCountingThousand", ChineseNumber::counting),
          Map.entry("taiwaneseCountingThousand", ChineseNumber::counting),
          Map.entry("japaneseCounting", ChineseNumber::japanese),
          Map.entry("chineseLegalSimplified", ChineseNumber::legalSimplified),
          Map.entry("ideographLegalTraditional", ChineseNumber::legalTraditional));

  private NumberFormat() {}

  /** The number in a notation of {@code ST_NumberFormat}; Arabic digits in one not known here. */
  public static String write(int number, String notation) {
    return NOTATIONS.getOrDefault(notation, String::valueOf).apply(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
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

  /** A to Z, then AA to ZZ, as Word counts. */
  private static String letters(int number, char first) {
    if (number < 1 || number > LETTERS * LETTERS) {
      return String.valueOf(number);
    }
    char letter = (char) (first + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> text.append((char) (c - '0' + '０')));
    return text.toString();
  }

  private static String enclosed(int number, char first, int last) {
    return number < 1 || number > last
        ? String.valueOf(number)
        : String.valueOf((char) (first + number - 1));
  }

  private static String cyclic(int number, String signs) {
    return number < 1
        ? String.valueOf(number)
        : String.valueOf(signs.charAt((number - 1) % signs.length()));
  }
}
