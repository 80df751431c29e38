package org.gongkai.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code MISSING_ROW}: a table lacks a row that its form prescribes; in the disputes table, whose
 * one row of figures has three blocks, a block.
 *
 * <p>Not judged where the form is unknown or the whole table is missing. Rows that only some
 * reports print are never missing. The detailed rows of a whole are not missing where the report
 * prints the whole instead (the one row 其他处理 of the form of 2019 in a report in that of 2021), nor
 * those that stand in a picture.
 */
final class MissingRowCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    FormTables tables = new FormTables(report);
    return tables.kinds().flatMap(kind -> missingRows(tables, kind)).toList();
  }

  private static Stream<Finding> missingRows(FormTables tables, TableKind kind) {
    List<TemplateCell> cells = tables.formCells(kind);
    if (!tables.hasAny(cells)) {
      return Stream.empty();
    }
    return tables.formRows(kind).stream()
        .filter(row -> !tables.hasAny(row) && !isPrintedAsOne(tables, row.get(0)))
        .filter(row -> !tables.areInPicture(row))
        .map(row -> finding(tables, cells, row));
  }

  private static boolean isPrintedAsOne(FormTables tables, TemplateCell detail) {
    return tables.form().orElseThrow().rows(detail.table()).values().stream()
        .filter(row -> row.get(0).presence() == Presence.VARIANT)
        .filter(row -> DetailRows.isDetail(detail.cellId(), row.get(0).cellId()))
        .anyMatch(tables::hasAny);
  }

  private static Finding finding(
      FormTables tables, List<TemplateCell> table, List<TemplateCell> row) {
    TemplateCell cell = row.get(0);
    return Finding.of(
        FindingCode.MISSING_ROW,
        FormTables.ids(row),
        tables.firstLocation(table).orElse(null),
        CellLabels.rowEn(cell),
        CellLabels.rowZh(cell));
  }
}
