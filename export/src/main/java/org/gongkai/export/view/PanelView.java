package org.gongkai.export.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.export.table.ReportsTable;
import org.gongkai.export.table.Table;

/** The view {@code panel}: one row a report, a column for every cell of the forms. */
public final class PanelView {
  private static final List<String> OF_REPORTS =
      List.of(
          "source",
          "issuer",
          "report_year",
          "template",
          "scope",
          "title",
          "period_start",
          "period_end",
          "published",
          "status");
  private static final List<String> OF_VERSIONS = List.of("version", "versions", "duplicate_of");
  private static final String FLAGGED = "flagged_cells";

  private PanelView() {}

  /**
   * The view.
   *
   * @param versions the table that tells the versions of a report apart
   */
  public static View of(Table<?> versions) {
    List<ViewColumn> columns = new ArrayList<>();
    OF_REPORTS.forEach(name -> columns.add(ViewColumn.of(ReportsTable.TABLE, "r", name)));
    OF_VERSIONS.forEach(name -> columns.add(ViewColumn.of(versions, "v", name)));
    columns.add(
        ViewColumn.text(
            FLAGGED,
            "The cells that hold a number and that a finding names, parted by semicolons; the table"
                + " cells tells which findings.",
            "有数值且被某项发现涉及的单元格，以分号分隔；具体发现见 cells 表。",
            "c." + FLAGGED));
    for (PanelCell cell : PanelCell.all()) {
      columns.add(
          ViewColumn.decimal(cell.column(), cell.labelEn(), cell.labelZh(), "c." + cell.column()));
    }
    return new View(
        "panel",
        "One row per report, with a column for every cell of all forms; a column is null where the"
            + " report has no number for it.",
        "每份报告一行，各格式的每个单元格一列；报告无该数字时为空。",
        columns,
        "reports r\nJOIN versions v ON v.source = r.source\nLEFT JOIN ("
            + wide()
            + ") c ON c.source = r.source");
  }

  private static String wide() {
    return PanelCell.all().stream()
        .map(
            cell ->
                "max(value) FILTER (WHERE cell_id = '"
                    + cell.cell().cellId()
                    + "') AS "
                    + cell.column())
        .collect(
            Collectors.joining(
                ",\n    ",
                "\n  SELECT source,\n    string_agg(cell_id, ';' ORDER BY cell_id) FILTER (WHERE value"
                    + " IS NOT NULL AND findings IS NOT NULL) AS "
                    + FLAGGED
                    + ",\n    ",
                "\n  FROM cells GROUP BY source"));
  }
}
