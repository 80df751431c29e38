package org.gongkai.core.finding;

import java.util.EnumSet;
import java.util.Set;
import org.gongkai.core.model.Labelled;

/** What kind of contradiction or doubt a finding is. The names are stable. */
public enum FindingCode implements Labelled {
  /** In a column of the requests table, received + carried over ≠ processed + carried forward. */
  COLUMN_BALANCE(Severity.ERROR, "Column out of balance", "收到与办理不平衡"),
  /** In a column of the requests table, the outcomes do not sum to the total processed. */
  COLUMN_TOTAL(Severity.ERROR, "Wrong total of outcomes", "办理结果总计不符"),
  /** In a row of the requests table, the applicants do not sum to the total. */
  ROW_TOTAL(Severity.ERROR, "Wrong total of applicants", "申请人总计不符"),
  /** In a block of the disputes table, the results do not sum to the total. */
  DISPUTE_TOTAL(Severity.ERROR, "Wrong total of disputes", "复议诉讼总计不符"),
  /** In the statistics of 2014, a sum is wrong. */
  STATISTICS_TOTAL(Severity.ERROR, "Wrong sum in the statistics", "统计表合计不符"),
  /** A sentence states a figure that a table also gives, and they differ. */
  PROSE_TABLE_MISMATCH(Severity.WARNING, "Text and table differ", "文字与表格不符"),
  /** A sentence gives parts, a whole and percentages, and a percentage is off. */
  PERCENTAGE_MISMATCH(Severity.WARNING, "Wrong percentage", "百分比不符"),
  /** A sentence gives parts and a whole, and they do not add up. */
  PROSE_SUM_MISMATCH(Severity.WARNING, "Wrong sum in the text", "文字合计不符"),
  /** The text speaks of another year as if it were the reporting year. */
  STALE_YEAR(Severity.WARNING, "Text of another year", "年份未更新"),
  /** The period is not the calendar year of the title. */
  PERIOD_YEAR_MISMATCH(Severity.ERROR, "Period is not the year", "统计期限与年度不符"),
  /** A section of the form is missing. */
  MISSING_SECTION(Severity.WARNING, "Section missing", "缺少部分"),
  /** A table of the form is missing. */
  MISSING_TABLE(Severity.ERROR, "Table missing", "缺少表格"),
  /** A row that the form prescribes is missing from its table. */
  MISSING_ROW(Severity.WARNING, "Row missing", "缺少行"),
  /** A table of the form stands twice; the first is read. */
  DUPLICATE_TABLE(Severity.WARNING, "Table repeated", "表格重复"),
  /** Where a table of the form should stand there is a picture; reading it needs OCR. */
  IMAGE_TABLE(Severity.WARNING, "Table is a picture", "表格为图片"),
  /** Cells that the form asks for are blank. */
  BLANK_FIGURES(Severity.INFO, "Blank cells", "单元格空白"),
  /** Headings of one level repeat or skip a number. */
  DUPLICATE_NUMBERING(Severity.INFO, "Numbering repeats or skips", "标题编号有误"),
  /** The form is not the one in force for the reporting year. */
  WRONG_TEMPLATE(Severity.WARNING, "Not the form of the year", "格式与年度不符"),
  /** A negative count, a fraction where a count stands, or a figure beyond any plausible size. */
  IMPLAUSIBLE_FIGURE(Severity.WARNING, "Implausible figure", "数字不合常理"),
  /** An amount of money stands without its unit; it is given as if in yuan. */
  UNIT_UNKNOWN(Severity.WARNING, "Amount without unit", "金额未注明单位"),
  /** 规章 above 0 for a body that cannot make 规章. */
  REGULATIONS_WITHOUT_POWER(Severity.WARNING, "Regulations without the power", "无规章制定权"),
  /** The report is dated before its reporting year ended. */
  PUBLISHED_EARLY(Severity.WARNING, "Dated too early", "报告日期过早"),
  /** The report is dated after the legal deadline. */
  PUBLISHED_LATE(Severity.INFO, "Dated after the deadline", "报告日期逾期"),
  /** A cell holds text that is no number. */
  UNREADABLE_CELL(Severity.WARNING, "Unreadable cell", "单元格无法识别"),
  /** A ragged row can be aligned in more than one way with different figures. */
  AMBIGUOUS_ALIGNMENT(Severity.WARNING, "Ambiguous columns", "数字所属列不明"),
  /** Two independent readings of a cell differ. */
  CONFLICTING_READINGS(Severity.WARNING, "Readings differ", "两次识读不一"),
  /** A number stands in a table of the form where the form has no cell. */
  UNMATCHED_FIGURE(Severity.INFO, "Figure without a cell", "数字无对应单元格"),
  /** The requests carried over are not those that the issuer's report of the year before left. */
  CARRY_OVER_MISMATCH(Severity.ERROR, "Carry-over differs", "结转数不符"),
  /** The documents in force are not those of the year before with this year's changes. */
  IN_FORCE_ROLL_FORWARD(Severity.WARNING, "Documents in force do not follow", "现行有效件数不衔接"),
  /** The power items of last year are not those of the report of the year before. */
  ITEMS_ROLL_FORWARD(Severity.WARNING, "Items of last year differ", "上一年项目数不符"),
  /** A section repeats, almost word for word, that of another report. */
  REPEATED_TEXT(Severity.WARNING, "Repeated text", "文字雷同"),
  /** A figure changed by more than a set factor from the year before. */
  LARGE_CHANGE(Severity.INFO, "Large change", "变动过大"),
  /** An issuer has reports before and after a year, none for it. */
  MISSING_YEAR(Severity.INFO, "Year missing", "年度缺失"),
  /** A government's summary is smaller than the sum of the bodies under it. */
  AGGREGATE_MISMATCH(Severity.WARNING, "Sum of bodies differs", "汇总数不符");

  /** The codes that say that a figure's reading is in doubt. */
  public static final Set<FindingCode> DOUBTS =
      java.util.Collections.unmodifiableSet(
          EnumSet.of(UNREADABLE_CELL, AMBIGUOUS_ALIGNMENT, CONFLICTING_READINGS));

  private final Severity severity;
  private final String labelEn;
  private final String labelZh;

  FindingCode(Severity severity, String labelEn, String labelZh) {
    this.severity = severity;
    this.labelEn = labelEn;
    this.labelZh = labelZh;
  }

  @Override
  public String labelEn() {
    return labelEn;
  }

  @Override
  public String labelZh() {
    return labelZh;
  }

  /** How much findings of this kind weigh. */
  public Severity severity() {
    return severity;
  }
}
