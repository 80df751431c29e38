package org.gongkai.core.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.ChineseNumbers;

/**
 * Finds the numbers of a sentence that count something, in Arabic and Chinese numerals. Years,
 * dates, ordinals (第三条), numbers of documents and telephones, ranges (5至10件), changes in percentage
 * points, and digits torn apart are none.
 */
final class Counts {
  private static final String MEASURE =
      "人次|件次|条次|项次|元|件|条|份|次|起|宗|例|个|项|篇|期|场|部|封|处|家|批|户|人|名|册|张|幅|种|类|款|卷|桩";
  private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
  private static final CharacterSet NUMERAL = new CharacterSet(NUMERALS);
  private static final CharacterSet AFTER_NUMERALS = new CharacterSet("余多" + MEASURE);
  private static final String SHARE = "百分之";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<share>百分之)?"
              + "(?<whole>\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++|["
              + NUMERALS
              + "]++(?=[余多]?(?:"
              + MEASURE
              + ")|(?<=百分之.{1,6})))"
              + "(?<fraction>\\.\\d++)?(?<more>[余多来]?)(?<scale>[万亿]?)(?<evenMore>[余多]?)"
              + "(?<unit>%|个?百分点|"
              + MEASURE
              + ")?(?<about>左右|以上|上下|以内)?");
  private static final String ENDS_OF_ABOUT = "约近过超逾于少";
  private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:约|接近|将近|近|超过|超|逾|不少于|不低于|至少)$");
  private static final int LONGEST_ABOUT = 3;
  private static final int MOST_DIGITS = 15;
  private static final String GLUE = ".-‐–—―－/@_#×*~～";
  private static final String CALENDAR = "年月日时点分号级届岁周天季世";

  private Counts() {}

  /** The counts of a compact sentence, in order. */
  static List<Count> in(String text) {
    List<Count> counts = new ArrayList<>();
    boolean hasShares = text.contains(SHARE);
    Matcher number = null;
    int at = nextNumber(text, 0, hasShares);
    while (at < text.length()) {
      number = number == null ? NUMBER.matcher(text).useTransparentBounds(true) : number;
      int end = at + 1;
      if (number.region(at, text.length()).lookingAt()) {
        count(text, number).ifPresent(counts::add);
        end = number.end();
      }
      at = nextNumber(text, end, hasShares);
    }
    return counts;
  }

  /**
   * Where the next number may begin, the text's end where none does: Chinese numerals are numbers
   * only before a measure word, or in shares.
   */
  private static int nextNumber(String text, int from, boolean hasShares) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c >= '0' && c <= '9') {
        return at;
      }
      int end = at;
      while (end < text.length() && NUMERAL.has(text.charAt(end))) {
        end++;
      }
      boolean isBeforeMeasure = end < text.length() && AFTER_NUMERALS.has(text.charAt(end));
      if (end > at && (hasShares || isBeforeMeasure)) {
        return at;
      }
      at = Math.max(end, at + 1);
    }
    return at;
  }

  private static Optional<Count> count(String text, Matcher number) {
    String unit = number.group("unit") == null ? "" : number.group("unit");
    boolean counts =
        number.group("whole").length() <= MOST_DIGITS
            && !unit.endsWith("百分点")
            && !isGlued(text, number.start())
            && !(unit.isEmpty() && isNoEnd(text, number.end()))
            && !isRange(text, number);
    return counts ? value(number).map(value -> count(text, number, value, unit)) : Optional.empty();
  }

  private static Count count(String text, Matcher number, BigDecimal value, String unit) {
    int start = startOfAbout(text, number.start());
    boolean isMore = !number.group("more").isEmpty() || !number.group("evenMore").isEmpty();
    String fraction = number.group("fraction");
    return new Count(
        value,
        number.group("share") == null ? unit : "%",
        start < number.start() || isMore || number.group("about") != null,
        fraction == null ? 0 : fraction.length() - 1,
        start,
        number.end());
  }

  /** Where the word for "about" begins that stands before a number; the number itself if none. */
  private static int startOfAbout(String text, int number) {
    if (number == 0 || ENDS_OF_ABOUT.indexOf(text.charAt(number - 1)) < 0) {
      return number;
    }
    int from = Math.max(0, number - LONGEST_ABOUT);
    Matcher before = ABOUT_BEFORE.matcher(text.substring(from, number));
    return before.find() ? from + before.start() : number;
  }

  private static Optional<BigDecimal> value(Matcher number) {
    String whole = number.group("whole").replace(",", "");
    String fraction = number.group("fraction") == null ? "" : number.group("fraction");
    Optional<BigDecimal> plain =
        Character.isDigit(whole.charAt(0))
            ? Optional.of(new BigDecimal(whole + fraction))
            : ChineseNumbers.number(whole).map(BigDecimal::valueOf);
    return plain.map(value -> value.scaleByPowerOfTen(zeros(number.group("scale"))));
  }

  private static int zeros(String scale) {
    return scale.equals("万") ? 4 : scale.equals("亿") ? 8 : 0;
  }

  private static boolean isGlued(String text, int start) {
    if (start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    return before == '第' || GLUE.indexOf(before) >= 0 || isLetter(before);
  }

  private static boolean isNoEnd(String text, int end) {
    if (end == text.length() || end == text.length() - 1 && text.charAt(end) == '.') {
      return false;
    }
    char after = text.charAt(end);
    return CALENDAR.indexOf(after) >= 0 || GLUE.indexOf(after) >= 0 || isLetter(after);
  }

  private static boolean isRange(String text, Matcher number) {
    return isTo(text, number.end()) && isDigit(text, number.end() + 1)
        || isTo(text, number.start() - 1)
            && (isDigit(text, number.start() - 2)
                || MEASURE.indexOf(text.charAt(Math.max(0, number.start() - 2))) >= 0);
  }

  private static boolean isTo(String text, int i) {
    return i > 0 && i < text.length() && "至到".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && Character.isDigit(text.charAt(i));
  }

  private static boolean isLetter(char c) {
    return c < 128 && Character.isLetter(c);
  }
}
