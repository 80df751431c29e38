package org.gongkai.core.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers the parts of a list that divide a whole in one way, as far as they do. */
final class PartList {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:增加|减少|增长|下降|上升|提高|新增|[增减多少])(?:了|到|至)?$|(?:上一?年度?|去年)(?!结转|转)|同期|[比较][\\d上去]");
  private static final Pattern REST = Pattern.compile("^[、,和]?(?:及|以及)?其[他它](?!处理|结果)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal ROUNDING = new BigDecimal("0.05");

  private final String measure;
  private final List<Count> parts = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private BigDecimal shares = BigDecimal.ZERO;
  private @Nullable Division division;
  private boolean isOver;

  PartList(String measure) {
    this.measure = measure;
  }

  /** Whether a label says that the number is a change against another year. */
  static boolean isChange(String label) {
    return CHANGE.matcher(label).find();
  }

  /** Takes the next number of the list; one that divides by something else ends it. */
  void add(Count count, String label) {
    if (isOver) {
      return;
    }
    if (count.isPercentage()) {
      shares = shares.add(label.startsWith("占") ? count.value() : BigDecimal.ZERO);
    } else if (count.unit().equals(measure) && !isChange(label)) {
      addPart(count, label);
    }
  }

  private void addPart(Count count, String label) {
    Division own = Division.of(label);
    isOver = own == null || division != null && own != division && !isRest(label);
    if (!isOver) {
      division = division == null ? own : division;
      parts.add(count);
      labels.add(label);
    }
  }

  private static boolean isRest(String label) {
    return REST.matcher(label).find();
  }

  List<Count> parts() {
    return parts;
  }

  /** Whether there are several parts, none of them only about so much. */
  boolean isList() {
    return parts.size() > 1 && parts.stream().noneMatch(Count::approximate);
  }

  /** Whether all parts are named: the last is the rest, both kinds of applicants, or 100%. */
  boolean isComplete() {
    return isRest(labels.get(labels.size() - 1)) || isBothApplicants() || isHundred();
  }

  private boolean isBothApplicants() {
    return parts.size() == 2
        && labels.get(0).contains("自然人")
        && labels.get(1).contains("法人")
        && labels.get(1).contains("组织");
  }

  /** Each share may be off by half of its last digit; a tenth is the coarsest that is common. */
  private boolean isHundred() {
    BigDecimal off = shares.subtract(HUNDRED).abs();
    return off.compareTo(ROUNDING.multiply(BigDecimal.valueOf(parts.size()))) <= 0;
  }
}
