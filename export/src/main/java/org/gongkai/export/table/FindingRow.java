package org.gongkai.export.table;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;

/**
 * A row of the table {@code findings}.
 *
 * @param source the report's source
 * @param finding the finding
 */
public record FindingRow(String source, Finding finding) {
  /** One row a finding. */
  public static final Table<FindingRow> TABLE = table();

  /** The rows of a report, in its order. */
  public static List<FindingRow> of(DisclosureReport report) {
    return report.findings().stream()
        .map(finding -> new FindingRow(report.source().name(), finding))
        .toList();
  }

  private static Table<FindingRow> table() {
    TableBuilder<FindingRow> table =
        Table.named("findings", "One row per finding, in the report's order.", "每个发现一行，按报告内顺序。");
    CommonColumns.source(table, FindingRow::source)
        .line(
            "code",
            "The kind of finding, for example ROW_TOTAL.",
            "发现的类别，如 ROW_TOTAL（行合计不符）。",
            row -> row.finding().code().name())
        .line(
            "severity",
            "ERROR: what was printed contradicts itself. WARNING: a person should look. INFO: worth"
                + " knowing.",
            "ERROR：报告自相矛盾；WARNING：需人工核对；INFO：供参考。",
            row -> row.finding().severity().name())
        .optionalLine(
            "cells",
            "The cells it concerns, parted by semicolons; empty where it is about a sentence or the"
                + " whole report.",
            "涉及的单元格，以分号分隔；涉及文字或整份报告时为空。",
            row -> String.join(";", row.finding().cells()));
    return CommonColumns.location(table, row -> row.finding().location())
        .line(
            "message_en",
            "What was found, in English, with the figures.",
            "发现的英文说明（含数字）。",
            row -> row.finding().messageEn())
        .line(
            "message_zh",
            "What was found, in Chinese, with the figures.",
            "发现的中文说明（含数字）。",
            row -> row.finding().messageZh())
        .build();
  }
}
