package org.gongkai.export.table;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.prose.StatedFigure;
import org.gongkai.core.prose.StatedFigures;
import org.gongkai.core.report.DisclosureReport;

/**
 * A row of the table {@code stated}.
 *
 * @param report the report
 * @param figure a figure that a sentence of it states
 */
public record StatedRow(DisclosureReport report, StatedFigure figure) {
  /** One row for every figure that a sentence states. */
  public static final Table<StatedRow> TABLE = table();

  /** The rows of a report, in its order. */
  public static List<StatedRow> of(DisclosureReport report) {
    return StatedFigures.of(report).stream().map(figure -> new StatedRow(report, figure)).toList();
  }

  private static Table<StatedRow> table() {
    TableBuilder<StatedRow> table =
        Table.named(
            "stated",
            "One row for every figure that a sentence of the report states, as far as its phrase is"
                + " known.",
            "报告正文语句所称的每个数字一行（限已知的表述）。");
    CommonColumns.report(table, StatedRow::report);
    number(table);
    meaning(table);
    return CommonColumns.location(table, row -> Optional.of(row.figure().location()))
        .line(
            "sentence",
            "The sentence as printed, on one line.",
            "语句原文（并为一行）。",
            row -> row.figure().sentence())
        .build();
  }

  private static void number(TableBuilder<StatedRow> table) {
    table
        .line(
            "quantity",
            "What is counted, for example REQUESTS_RECEIVED.",
            "所计数的事项，如 REQUESTS_RECEIVED（收到申请）。",
            row -> row.figure().quantity().name())
        .optionalDecimal(
            "value",
            "The number; money in yuan, shares in per cent. A sentence that denies states 0.",
            "数值；金额为元，比例为百分数。否定语句计为 0。",
            row -> Optional.of(row.figure().value()))
        .optionalLine("unit", "The measure word as printed.", "原文所用量词。", row -> row.figure().unit())
        .line(
            "approximate",
            "yes: the sentence says that it is only about so much.",
            "yes：语句称为约数。",
            row -> row.figure().approximate() ? "yes" : "no");
  }

  private static void meaning(TableBuilder<StatedRow> table) {
    table
        .optionalLine(
            "scope",
            "Of whom or what it speaks, where that is but a part; empty for all that the report is"
                + " about.",
            "所指的部分（某单位、某方式、某时段）；指整体时为空。",
            row -> row.figure().scope().name())
        .optionalInteger(
            "year",
            "The year that it speaks of; empty where it is of several years.",
            "所指年份；历年累计时为空。",
            row -> row.figure().year())
        .line(
            "section",
            "The kind of section it stands in.",
            "所在章节的类别。",
            row -> row.figure().section().name())
        .optionalLine(
            "cells",
            "The cells of the form that give the same figure, alone or added up, parted by"
                + " semicolons.",
            "表格中给出同一数字的单元格（单个或相加），以分号分隔。",
            row -> String.join(";", row.figure().cells()));
  }
}
