package org.gongkai.parsers.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Writes numbers as their cells show them, but never with fewer digits than they have because a
 * format is the general one or one for whole numbers.
 */
final class NumberText {
  /** As many digits as a spreadsheet keeps; what a double has beyond them is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Formats whose look is left to the language of the program: in Chinese. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  /** The number of a format that is not built in. */
  private static final int CUSTOM = 200;

  /** Commas behind the digits each leave three of them out. */
  private static final Pattern THOUSANDS = Pattern.compile("[0#?],+(?![0#?,])");

  private final Map<String, NumberPattern> patterns = new HashMap<>();
  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean from1904;

  /** For a workbook whose days count from 1900, or from 1904. */
  NumberText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** The text of a number in a format, told by its number and its pattern. */
  String show(double value, int format, String ownPattern) {
    String pattern = CHINESE.getOrDefault(format, ownPattern);
    if (NumberPattern.isPlain(pattern)) {
      return plain(value);
    }
    NumberPattern parsed = patterns.computeIfAbsent(pattern, NumberPattern::new);
    Optional<NumberSection> section = parsed.section(value);
    return section.isEmpty() || section.get().isDate()
        ? format(value, format, pattern)
        : show(parsed.hasNegative() ? Math.abs(value) : value, section.get());
  }

  /** The text of a text in a format. */
  String show(String text, String pattern) {
    return NumberPattern.isPlain(pattern)
        ? text
        : patterns.computeIfAbsent(pattern, NumberPattern::new).text(text);
  }

  private String show(double value, NumberSection section) {
    if (section.isGeneral()) {
      return section.around(plain(value));
    }
    if (!section.hasPlaces()) {
      return section.isForText() ? section.around(plain(value)) : section.words();
    }
    if (section.partsDigits() || THOUSANDS.matcher(section.code()).find()) {
      return plain(value)
          + " ["
          + section.code()
          + "]"; // No number, so that no one takes it for one.
    }
    if (value == 0 && !section.showsZero()) {
      return section.words();
    }
    return section.seen(format(value, CUSTOM, section.code()));
  }

  private String format(double value, int format, String pattern) {
    String shown = formatter.formatRawCellContents(value, format, pattern, from1904).strip();
    if (DateUtil.isADateFormat(format, pattern)) {
      // The library leaves the quotes around words such as 年 in dates.
      return DateUtil.isValidExcelDate(value) ? shown.replace("\"", "") : plain(value);
    }
    return losesDigits(value, pattern, shown) ? plain(value) : shown;
  }

  private static boolean losesDigits(double value, String pattern, String shown) {
    if (shown.contains("##")) {
      return true;
    }
    boolean whole = value == Math.rint(value);
    boolean digits = shown.chars().anyMatch(Character::isDigit);
    return !whole && !showsParts(pattern) && digits;
  }

  /** Whether a pattern is made for numbers with a part behind the point, or changes their size. */
  private static boolean showsParts(String pattern) {
    return pattern.contains("%") || pattern.contains("/") || pattern.contains(".");
  }

  /** All digits of a number, without an exponent. */
  static String plain(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return String.valueOf(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
