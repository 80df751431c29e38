package org.gongkai.core.check;

import static org.gongkai.core.finding.FindingCode.AGGREGATE_MISMATCH;
import static org.gongkai.core.finding.FindingCode.CARRY_OVER_MISMATCH;
import static org.gongkai.core.finding.FindingCode.IMPLAUSIBLE_FIGURE;
import static org.gongkai.core.finding.FindingCode.IN_FORCE_ROLL_FORWARD;
import static org.gongkai.core.finding.FindingCode.ITEMS_ROLL_FORWARD;
import static org.gongkai.core.finding.FindingCode.LARGE_CHANGE;
import static org.gongkai.core.finding.FindingCode.PERCENTAGE_MISMATCH;
import static org.gongkai.core.finding.FindingCode.PROSE_SUM_MISMATCH;
import static org.gongkai.core.finding.FindingCode.PROSE_TABLE_MISMATCH;
import static org.gongkai.core.finding.FindingCode.PUBLISHED_LATE;
import static org.gongkai.core.finding.FindingCode.REPEATED_TEXT;

import java.math.BigDecimal;
import java.util.Locale;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Labelled;

/**
 * A number that tunes a rule. Its labels say in one line what it does. In a rules file it is
 * written {@code CODE.name = number}.
 */
public enum RuleOption implements Labelled {
  PROSE_TABLE_TOLERANCE(
      PROSE_TABLE_MISMATCH,
      whole("0", "0", "1000000"),
      "how far the sentence's figure may be from the table's",
      "文字数字与表格数字允许的差额"),
  PERCENTAGE_TOLERANCE(
      PERCENTAGE_MISMATCH,
      decimal("0", "0", "100"),
      "percentage points by which a percentage may be off, besides its rounding",
      "除四舍五入外，百分比允许的误差（百分点）"),
  PROSE_SUM_TOLERANCE(
      PROSE_SUM_MISMATCH,
      whole("0", "0", "1000000"),
      "how far the parts may be from the whole",
      "各部分之和与总数允许的差额"),
  IMPLAUSIBLE_REQUESTS(
      IMPLAUSIBLE_FIGURE,
      "maximum_requests",
      whole("1000000", "1", "1000000000000"),
      "the largest plausible number of requests or disputes",
      "申请、复议、诉讼件数的合理上限"),
  IMPLAUSIBLE_COUNT(
      IMPLAUSIBLE_FIGURE,
      "maximum_count",
      whole("1000000000", "1", "1000000000000"),
      "the largest plausible value of any other count",
      "其他数量的合理上限"),
  IMPLAUSIBLE_AMOUNT(
      IMPLAUSIBLE_FIGURE,
      "maximum_amount",
      whole("1000000000000", "1", "1000000000000000"),
      "the largest plausible amount of money, in yuan",
      "金额的合理上限（元）"),
  PUBLISHED_LATE_GRACE(
      PUBLISHED_LATE,
      "grace_days",
      whole("0", "0", "366"),
      "days after the deadline that are let pass",
      "期限届满后宽限的天数"),
  CARRY_OVER_TOLERANCE(
      CARRY_OVER_MISMATCH,
      whole("0", "0", "1000000"),
      "how far the figures of both years may be apart",
      "两年数字允许的差额"),
  IN_FORCE_TOLERANCE(
      IN_FORCE_ROLL_FORWARD,
      whole("0", "0", "1000000"),
      "how far the documents in force may be from the computed number",
      "现行有效件数与推算数允许的差额"),
  ITEMS_TOLERANCE(
      ITEMS_ROLL_FORWARD,
      whole("0", "0", "1000000"),
      "how far the items may be from the computed number",
      "项目数量与推算数允许的差额"),
  REPEATED_LIKENESS(
      REPEATED_TEXT,
      "likeness",
      decimal("0.9", "0.5", "1"),
      "the share of the text that must be the same",
      "判为雷同的文字重复比例"),
  REPEATED_MINIMUM_LENGTH(
      REPEATED_TEXT,
      "minimum_length",
      whole("200", "20", "100000"),
      "characters that a section must have to be compared",
      "参与比对的部分的最少字数"),
  LARGE_CHANGE_FACTOR(
      LARGE_CHANGE,
      "factor",
      decimal("10", "1.1", "1000000"),
      "how many times larger or smaller a figure must have become",
      "判为大幅变动的倍数"),
  LARGE_CHANGE_MINIMUM(
      LARGE_CHANGE,
      "minimum",
      whole("50", "0", "1000000000"),
      "what the larger of both figures must at least be",
      "两个数字中较大者的下限"),
  AGGREGATE_TOLERANCE(
      AGGREGATE_MISMATCH,
      whole("0", "0", "1000000"),
      "how far the sum may be above the summary's figure",
      "下属机关之和超出汇总数允许的差额");

  private final FindingCode code;
  private final String optionName;
  private final Range range;
  private final String labelEn;
  private final String labelZh;

  RuleOption(FindingCode code, Range range, String labelEn, String labelZh) {
    this(code, "tolerance", range, labelEn, labelZh);
  }

  RuleOption(FindingCode code, String optionName, Range range, String labelEn, String labelZh) {
    this.code = code;
    this.optionName = optionName;
    this.range = range;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  private record Range(
      BigDecimal standard, BigDecimal least, BigDecimal greatest, boolean isWhole) {}

  private static Range whole(String standard, String least, String greatest) {
    return new Range(
        new BigDecimal(standard), new BigDecimal(least), new BigDecimal(greatest), true);
  }

  private static Range decimal(String standard, String least, String greatest) {
    return new Range(
        new BigDecimal(standard), new BigDecimal(least), new BigDecimal(greatest), false);
  }

  /** The rule that it tunes. */
  public FindingCode code() {
    return code;
  }

  /** How a rules file writes it, for example {@code LARGE_CHANGE.factor}. */
  public String key() {
    return code + "." + optionName;
  }

  /** The value where nothing else is set. */
  public BigDecimal standard() {
    return range.standard;
  }

  /** The least value. */
  public BigDecimal least() {
    return range.least;
  }

  /** The greatest value. */
  public BigDecimal greatest() {
    return range.greatest;
  }

  /** Whether it is a whole number. */
  public boolean isWhole() {
    return range.isWhole;
  }

  /** Whether it may have this value. */
  public boolean allows(BigDecimal value) {
    return value.compareTo(range.least) >= 0
        && value.compareTo(range.greatest) <= 0
        && !(range.isWhole && value.stripTrailingZeros().scale() > 0);
  }

  /** What it may be, for a message, for example {@code a whole number from 0 to 366}. */
  public String allowed() {
    return String.format(
        Locale.ROOT,
        "a %snumber from %s to %s",
        range.isWhole ? "whole " : "",
        range.least.toPlainString(),
        range.greatest.toPlainString());
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }
}
