package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code MISSING_TABLE}: the report has no cell of a table that its form prescribes.
 * 国办公开办函〔2021〕30号 and its forerunners ask for every table, with zeros where there is nothing to
 * count; 无 in its place is no table.
 *
 * <p>Not judged where the form is unknown. A table of which some cells were found is not missing,
 * wherever it stands (an annex, another section); nor is one that stands as a picture ({@code
 * IMAGE_TABLE}).
 */
final class MissingTableCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    FormTables tables = new FormTables(report);
    return tables
        .kinds()
        .filter(kind -> !tables.hasAny(tables.formCells(kind)))
        .filter(kind -> !tables.areInPicture(tables.formCells(kind)))
        .map(kind -> finding(tables, kind))
        .toList();
  }

  private static Finding finding(FormTables tables, TableKind kind) {
    return Finding.of(
        FindingCode.MISSING_TABLE,
        FormTables.ids(tables.formCells(kind)),
        null,
        kind.labelEn(),
        kind.labelZh());
  }
}
