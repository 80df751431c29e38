package org.gongkai.export.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;

/**
 * A row of the table {@code cells}.
 *
 * @param report the report
 * @param figure the figure of the cell
 * @param codes the codes of the findings that name the cell, each once, in the findings' order
 */
public record CellRow(DisclosureReport report, Figure figure, Set<String> codes) {
  /** One row for every cell of the form for every report. */
  public static final Table<CellRow> TABLE = table();

  /** The rows of a report: a row for every cell of its form; none for an unknown form. */
  public static List<CellRow> of(DisclosureReport report) {
    if (report.template() == TemplateId.UNKNOWN) {
      return List.of();
    }
    Map<String, Set<String>> codes = codesByCell(report);
    return report.figures().all().stream()
        .map(figure -> new CellRow(report, figure, codes.getOrDefault(figure.cellId(), Set.of())))
        .toList();
  }

  private static Map<String, Set<String>> codesByCell(DisclosureReport report) {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      for (String cell : finding.cells()) {
        codes.computeIfAbsent(cell, id -> new LinkedHashSet<>()).add(finding.code().name());
      }
    }
    return codes;
  }

  private static Table<CellRow> table() {
    TableBuilder<CellRow> table =
        Table.named(
            "cells",
            "One row for every cell of the form for every report, absent cells included; none for"
                + " reports of an unknown form.",
            "每份报告、格式中的每个单元格一行（含报告中没有的单元格）；未知格式的报告无行。");
    CommonColumns.report(table, CellRow::report);
    CommonColumns.template(table, CellRow::report)
        .line(
            "cell_id",
            "The cell of the form, for example requests.granted.natural_person.",
            "格式中的单元格，如 requests.granted.natural_person。",
            row -> row.figure().cellId())
        .line(
            "status",
            "value: a number was read. blank: the cell holds nothing, or a mark for nothing."
                + " absent: the report has no such cell. unreadable: the cell holds something that"
                + " is no number.",
            "value：读出数字；blank：空白或表示“无”的符号；absent：报告没有该单元格；unreadable：内容不是数字。",
            row -> row.figure().status().id());
    number(table);
    CommonColumns.location(table, row -> row.figure().location());
    return table
        .optionalLine(
            "findings",
            "The codes of the findings that name this cell, parted by semicolons.",
            "涉及该单元格的发现代码，以分号分隔。",
            row -> String.join(";", row.codes()))
        .build();
  }

  private static void number(TableBuilder<CellRow> table) {
    table
        .optionalDecimal(
            "value",
            "The number, in the cell's unit; money in yuan. Only where status is value.",
            "数值，单位见各单元格；金额一律为元。仅当 status 为 value 时有值。",
            row -> row.figure().value())
        .optionalLine(
            "raw",
            "The cell's text as printed, on one line.",
            "单元格原文（并为一行）。",
            row -> row.figure().raw());
  }
}
