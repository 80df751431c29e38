package org.gongkai.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code BLANK_FIGURES}: cells of a table hold nothing, or a mark for nothing, where the form asks
 * for a figure (0 where there is nothing to count). One finding a table.
 *
 * <p>Not judged: cells of rows that only some reports print, cells that the report does not have,
 * and reports whose form is unknown.
 */
final class BlankFiguresCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    FormTables tables = new FormTables(report);
    return tables.kinds().flatMap(kind -> blanks(tables, kind)).toList();
  }

  private static Stream<Finding> blanks(FormTables tables, TableKind kind) {
    List<TemplateCell> cells = tables.formCells(kind);
    List<TemplateCell> blank =
        cells.stream().filter(cell -> tables.status(cell) == FigureStatus.BLANK).toList();
    return blank.isEmpty() ? Stream.empty() : Stream.of(finding(tables, blank, cells.size()));
  }

  private static Finding finding(FormTables tables, List<TemplateCell> blank, int all) {
    TemplateCell first = blank.get(0);
    return Finding.of(
        FindingCode.BLANK_FIGURES,
        FormTables.ids(blank),
        tables.firstLocation(blank).orElse(null),
        first.table().labelEn(),
        first.table().labelZh(),
        blank.size(),
        all,
        CellLabels.en(first),
        CellLabels.zh(first));
  }
}
