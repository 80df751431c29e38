package org.gongkai.export.view;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.ReportsTable;

/**
 * The view {@code measures}: one row for every measure of every report whose form asks for it. A
 * value is null where a cell that it adds up holds no number: a blank cell is not taken for 0.
 */
public final class MeasuresView {
  /** Of the ways to get a measure: the first that is complete, else that which tells most. */
  private static final String FROM =
      """
      (
        SELECT
          c.source,
          m.measure,
          sum(c.value) AS known_sum,
          count(*) - count(c.value) AS missing_cells,
          array_to_string(list_sort(list_distinct(flatten(
            list(string_split(c.findings, ';')) FILTER (WHERE c.findings IS NOT NULL)))), ';')
            AS findings
        FROM cells c
        JOIN measure_cells m ON m.template = c.template AND m.cell_id = c.cell_id
        GROUP BY c.source, m.measure, m.way
        QUALIFY row_number() OVER (
          PARTITION BY c.source, m.measure
          ORDER BY count(*) > count(c.value), count(c.value) DESC, m.way) = 1
      ) s
      JOIN reports r ON r.source = s.source
      JOIN measure_definitions d ON d.measure = s.measure""";

  private MeasuresView() {}

  /** The view. */
  public static View view() {
    List<ViewColumn> columns = new ArrayList<>();
    for (String name : List.of("source", "issuer", "report_year", "template", "scope")) {
      columns.add(ViewColumn.of(ReportsTable.TABLE, "r", name));
    }
    for (String name : List.of("measure", "label_en", "label_zh")) {
      columns.add(ViewColumn.of(MeasureTables.DEFINITIONS, "d", name));
    }
    addNumbers(columns);
    for (String name : List.of("comparability", "note_en", "note_zh")) {
      columns.add(ViewColumn.of(MeasureTables.DEFINITIONS, "d", name));
    }
    return new View(
        "measures",
        "One row for every measure of every report whose form asks for it.",
        "每份报告、其格式所含的每个可比指标一行。",
        columns,
        FROM);
  }

  private static void addNumbers(List<ViewColumn> columns) {
    columns.add(
        ViewColumn.decimal(
            "value",
            "The measure; null where a cell that it adds up holds no number. A blank cell is not"
                + " taken for 0.",
            "指标值；所加总的单元格中有任一无数字时为空，空白不视为 0。",
            "CASE WHEN s.missing_cells = 0 THEN s.known_sum END"));
    columns.add(
        ViewColumn.decimal(
            "known_sum",
            "The sum of those cells that hold a number.",
            "有数字的单元格之和。",
            "s.known_sum"));
    columns.add(
        new ViewColumn(
            "missing_cells",
            ColumnType.INTEGER,
            "How many of the cells hold no number: blank, absent or unreadable.",
            "无数字的单元格数（空白、缺失或不可读）。",
            "CAST(s.missing_cells AS INTEGER)"));
    columns.add(
        ViewColumn.text(
            "findings",
            "The codes of the findings that name any of the cells, parted by semicolons.",
            "涉及这些单元格的发现代码，以分号分隔。",
            "nullif(s.findings, '')"));
  }
}
