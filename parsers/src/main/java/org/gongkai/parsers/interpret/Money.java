package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.text.CompactText;

/** Units of money and other units in cells of their own, in heads and in captions. */
final class Money {
  private static final Set<String> UNIT_WORDS =
      Set.of("条", "件", "次", "篇", "个", "人", "人次", "万元", "元", "亿元", "项", "份", "——", "—", "/");
  private static final int LONGEST_UNIT = 2;
  private static final Pattern UNIT_IN_BRACKETS =
      Pattern.compile("[(\\[](?:(?:金额)?单位[:：]?)?(?:人民币)?((?:百|千)?万?亿?元)[)\\]]");
  private static final Pattern UNIT_NAMED = Pattern.compile("单位[:：]?(?:人民币)?((?:百|千)?万?亿?元)");

  private Money() {}

  /** Whether the text is a unit that stands in a cell of its own. */
  static boolean isUnitWord(String text) {
    return !isLong(text) && UNIT_WORDS.contains(Labels.compact(text));
  }

  /** Most texts are labels, which have more ideographs than any unit. */
  private static boolean isLong(String text) {
    int ideographs = 0;
    for (int i = 0; i < text.length() && ideographs <= LONGEST_UNIT; i++) {
      ideographs += CompactText.isIdeograph(text.charAt(i)) ? 1 : 0;
    }
    return ideographs > LONGEST_UNIT;
  }

  /** The unit of money that a head, a caption or a unit cell names. */
  static Optional<String> unitIn(String text) {
    if (text.indexOf('元') < 0) {
      return Optional.empty();
    }
    String compact = Labels.compact(text);
    if (compact.equals("元") || compact.equals("万元") || compact.equals("亿元")) {
      return Optional.of(compact);
    }
    Matcher bracketed = UNIT_IN_BRACKETS.matcher(compact);
    if (bracketed.find()) {
      return Optional.of(bracketed.group(1));
    }
    Matcher named = UNIT_NAMED.matcher(compact);
    return named.find() ? Optional.of(named.group(1)) : Optional.empty();
  }

  /** An amount in yuan. */
  static BigDecimal inYuan(BigDecimal amount, String unit) {
    int power = 0;
    for (int i = 0; i < unit.length(); i++) {
      power +=
          switch (unit.charAt(i)) {
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
          };
    }
    return amount.scaleByPowerOfTen(power);
  }
}
