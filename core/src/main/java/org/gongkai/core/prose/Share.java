package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part and its percentage: {@code 7条，占比29.17%}, {@code 7条（29.17%）}.
 *
 * @param part the part
 * @param percentage its percentage, exact
 * @param isOfAll whether it is said to be of all (占比, 占总数的), not of something that is named
 */
public record Share(Count part, Count percentage, boolean isOfAll) {
  private static final Pattern OF_WHAT = Pattern.compile("[,、(]?(?:约|各)?占(?<what>[^,;。%占]{0,24})");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(");
  private static final Pattern ALL =
      Pattern.compile(
          "(?:比|比例|比重|到|了|全部|总数量?|总量|总体|申请|信息|主动公开|公开|政府|件数?|数|受理|收到|的|为|是|达|约|:|年度|全年|本年)*");

  /** The shares that a sentence gives, in order; those that are only about so much are left out. */
  public static List<Share> in(Sentence sentence) {
    List<Share> shares = new ArrayList<>();
    List<Count> counts = sentence.counts();
    for (int i = 1; i < counts.size(); i++) {
      share(sentence.compact(), counts.get(i - 1), counts.get(i)).ifPresent(shares::add);
    }
    return shares;
  }

  private static Optional<Share> share(String text, Count part, Count percentage) {
    boolean isExact = !part.approximate() && !percentage.approximate();
    if (!isExact || !part.hasMeasure() || !percentage.isPercentage()) {
      return Optional.empty();
    }
    String between = text.substring(part.end(), percentage.start());
    var of = OF_WHAT.matcher(between);
    if (of.matches()) {
      return Optional.of(new Share(part, percentage, ALL.matcher(of.group("what")).matches()));
    }
    boolean isClosed = text.startsWith(")", percentage.end());
    return isClosed && IN_BRACKETS.matcher(between).matches()
        ? Optional.of(new Share(part, percentage, true))
        : Optional.empty();
  }
}
