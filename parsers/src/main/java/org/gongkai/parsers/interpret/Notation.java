package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.gongkai.core.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * The notations of figures in cells: digits of any width, signs, groups, units, marks for nothing.
 */
final class Notation {
  private static final String DASHES = "-‐‑‒–—―−﹣－─━ー_⸺⸻";
  private static final Set<String> NOTHING = Set.of("/", "\\", "无", "不涉及", "//", "无数据");

  /** The ideographs of these words. */
  private static final String NOTHING_WRITTEN = "无不涉及数据";

  private static final String COUNTER = "(?:人次|件次|项次|件|条|项|次|篇|个|人|份|家|宗|起|例|场|期)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(约|近)?([-+±]|增加?|减少?)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
              + "(万|亿)?(?:(元)|"
              + COUNTER
              + ")?(余|多|左右)?");
  private static final Pattern JOINED_GROUPS =
      Pattern.compile("[-+]?[1-9]\\d{0,2}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?:\\.\\d+)?");

  /** Also the number of an item before a figure: 1. 12 is not 1.12. */
  private static final Pattern DIGIT_BLANK_DIGIT = Pattern.compile("\\d\\.?[^\\S\\n\\r]+\\d");

  private static final Pattern LINE_BREAK = Pattern.compile("[^\\S\\n\\r]*[\\n\\r]+[^\\S\\n\\r]*");

  private static final Pattern DAMAGED =
      Pattern.compile("(?!\\d{1,2}[.．、)）]$)[.．]?[\\d\\uFF10-\\uFF19\\uFFFD][^\\p{IsHan}]{0,15}");

  private static final String BEGINS_DAMAGED = ".．0123456789０１２３４５６７８９\uFFFD";

  /** A number that wraps in its cell takes two lines; more are the numbers of several rows. */
  private static final int MOST_LINES = 2;

  private static final int MOST_PLAIN_DIGITS = 9;

  /** No number has more around its digits: 约增加5亿人次左右. */
  private static final int MOST_IDEOGRAPHS = 8;

  /** Marks of notes, which folding would make digits of the figure: 15¹ is not 151. */
  private static final Pattern RAISED_OR_CIRCLED =
      Pattern.compile("[\u00B2\u00B3\u00B9\u2070-\u209F\u2460-\u24FF\u2776-\u2793]");

  private static final Pattern LEADING_ZERO = Pattern.compile("^0[\\d,]");

  /** A mark for nothing and a zero in one cell, not a number below 0. */
  private static final Pattern MARK_AND_ZERO = Pattern.compile("[" + DASHES + "]\\s+0");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** What may follow them on the next line. */
  private static final Pattern FRACTION = Pattern.compile("\\d+(?:\\.\\d*)?");

  /** A unit behind its number may stand in brackets: 5（件）. */
  private static final Pattern BRACKETED_UNIT =
      Pattern.compile("(.*\\d)\\((" + COUNTER + "|[万亿]?元)\\)");

  private static final Set<String> ZERO = Set.of("零", "〇");

  /** Nearly all figures are below. */
  private static final List<Optional<Number>> SMALL =
      LongStream.range(0, 256).mapToObj(count -> Optional.of(Number.count(count))).toList();

  private static final Remembered<Optional<Number>> READ = new Remembered<>(Notation::read);

  private Notation() {}

  /**
   * A number as printed.
   *
   * @param digits the number without its unit
   * @param scale {@code 万}, {@code 亿} or nothing
   * @param yuan whether it is printed as money
   * @param approximate whether the cell says that it is only about so much
   */
  record Number(BigDecimal digits, String scale, boolean yuan, boolean approximate) {
    /** The number as a count. */
    BigDecimal value() {
      return scale.isEmpty() ? digits : Money.inYuan(digits, scale);
    }

    private static Number count(long digits) {
      return new Number(BigDecimal.valueOf(digits), "", false, false);
    }

    /** The unit of money printed with it; empty if none is. */
    Optional<String> moneyUnit() {
      return yuan || !scale.isEmpty() ? Optional.of(scale + "元") : Optional.empty();
    }
  }

  /** Whether the text is blank or a mark for nothing. */
  static boolean isNothing(String text) {
    if (isPlainCount(text) || hasOtherIdeograph(text)) {
      return false;
    }
    String compact = Labels.compact(text);
    return NOTHING.contains(compact) || isDashes(compact);
  }

  /** Most texts are labels, whose first ideograph tells that they are no mark. */
  private static boolean hasOtherIdeograph(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CompactText.isIdeograph(c) && NOTHING_WRITTEN.indexOf(Traditional.fold(c)) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDashes(String compact) {
    for (int i = 0; i < compact.length(); i++) {
      if (DASHES.indexOf(compact.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the text is blank, a mark for nothing, or a number in one of the notations. */
  static boolean isValueLike(String text) {
    return isPlainCount(text) || isNothing(text) || number(text).isPresent();
  }

  /**
   * Whether the text stands for a figure that cannot be read: it begins with a digit, a point
   * before digits, or a glyph that no one knows, has no ideograph, and is no numbering ({@code
   * 15①}, {@code �3}).
   */
  static boolean isDamagedNumber(String text) {
    String stripped = text.strip();
    return !stripped.isEmpty()
        && BEGINS_DAMAGED.indexOf(stripped.charAt(0)) >= 0
        && DAMAGED.matcher(stripped).matches();
  }

  /** The number that the text prints; empty if it is none. */
  static Optional<Number> number(String text) {
    if (isPlainCount(text)) {
      int count = Integer.parseInt(text);
      return count < SMALL.size() ? SMALL.get(count) : Optional.of(Number.count(count));
    }
    return canHoldDigit(text) ? READ.of(text) : Optional.empty();
  }

  private static Optional<Number> read(String text) {
    if (ideographs(text) > MOST_IDEOGRAPHS || RAISED_OR_CIRCLED.matcher(text).find()) {
      return Optional.empty();
    }
    String folded = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip();
    if (folded.length() > 64) {
      return Optional.empty();
    }
    String[] lines = LINE_BREAK.split(folded, -1);
    String oneLine = String.join("", lines);
    if (lines.length > MOST_LINES
        || (lines.length > 1 && !isOneNumber(lines))
        || MARK_AND_ZERO.matcher(folded).matches()) {
      return Optional.empty();
    }
    if (DIGIT_BLANK_DIGIT.matcher(oneLine).find() && !JOINED_GROUPS.matcher(oneLine).matches()) {
      return Optional.empty();
    }
    return parse(Labels.compact(oneLine));
  }

  /** How many common ideographs a text holds. */
  static int ideographs(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += CompactText.isIdeograph(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** A line wraps where it is full: of the digits of one number the second line has no more. */
  private static boolean isOneNumber(String[] lines) {
    boolean digits = DIGITS.matcher(lines[0]).matches() && FRACTION.matcher(lines[1]).matches();
    return !LEADING_ZERO.matcher(lines[0] + lines[1]).find()
        && (!digits || lines[0].length() >= Math.max(2, lines[1].replace(".", "").length()));
  }

  /** Most figures are such: a few digits and nothing else. */
  static boolean isPlainCount(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_PLAIN_DIGITS || (length > 1 && text.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of the ten digits of ASCII. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Most texts are labels, which this tells at a glance. */
  static boolean canHoldDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '零' || c == '〇' || Character.isDigit(c) || !CompactText.isSimple(c)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Number> parse(String compact) {
    if (ZERO.contains(compact)) {
      return Optional.of(new Number(BigDecimal.ZERO, "", false, false));
    }
    Matcher unit = BRACKETED_UNIT.matcher(compact);
    String plain = unit.matches() ? unit.group(1) + unit.group(2) : compact;
    Matcher matcher = NUMBER.matcher(withAsciiSigns(plain));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean approximate = matcher.group(1) != null || matcher.group(7) != null;
    BigDecimal value = new BigDecimal(digits(matcher));
    if (isMinus(matcher.group(2))) {
      value = value.negate();
    }
    String scale = matcher.group(5) == null ? "" : matcher.group(5);
    return Optional.of(new Number(value, scale, matcher.group(6) != null, approximate));
  }

  private static String digits(Matcher matcher) {
    String fraction = matcher.group(4) == null ? "" : matcher.group(4);
    return matcher.group(3).replace(",", "") + fraction;
  }

  private static boolean isMinus(@Nullable String sign) {
    return sign != null && (sign.equals("-") || sign.startsWith("减"));
  }

  private static String withAsciiSigns(String compact) {
    StringBuilder text = new StringBuilder(compact.length());
    for (int i = 0; i < compact.length(); i++) {
      char c = compact.charAt(i);
      text.append(i == 0 && "−–—‐‑－﹣".indexOf(c) >= 0 ? '-' : c == '，' ? ',' : c);
    }
    return text.toString();
  }
}
