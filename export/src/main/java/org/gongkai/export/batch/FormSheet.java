package org.gongkai.export.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.export.table.ReportsTable;
import org.gongkai.export.text.FoldedText;
import org.gongkai.export.xlsx.Marked;
import org.gongkai.export.xlsx.SheetColumn;
import org.gongkai.export.xlsx.SheetLayout;
import org.jspecify.annotations.Nullable;

/**
 * The wide sheet of a form: one row a report, a column for every cell of the form. Over each column
 * stand its label in Chinese, its label in English and its id. A cell that an error or a warning
 * names is coloured; one that holds no number though something is printed shows what is printed.
 */
final class FormSheet {
  private static final List<String> OF_REPORT =
      List.of("issuer", "report_year", "source", "scope", "status");
  private static final int FROZEN = 2;
  private static final int NAME_WIDTH = 24;
  private static final int NUMBER_WIDTH = 18;

  private FormSheet() {}

  static SheetLayout layout(ReportTemplate form) {
    List<SheetColumn> columns = new ArrayList<>();
    for (String name : OF_REPORT) {
      columns.add(new SheetColumn(List.of("", "", name), NAME_WIDTH));
    }
    for (TemplateCell cell : form.cells()) {
      columns.add(
          new SheetColumn(
              List.of(CellLabels.zh(cell), CellLabels.en(cell), cell.cellId()), NUMBER_WIDTH));
    }
    return new SheetLayout(form.id().name(), columns, FROZEN);
  }

  static List<@Nullable Object> row(DisclosureReport report) {
    List<@Nullable Object> values = ReportsTable.TABLE.row(report);
    List<@Nullable Object> row = new ArrayList<>();
    for (String name : OF_REPORT) {
      row.add(values.get(ReportsTable.TABLE.columnNames().indexOf(name)));
    }
    Set<String> marked =
        report.findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .flatMap(finding -> finding.cells().stream())
            .collect(Collectors.toSet());
    for (Figure figure : report.figures().all()) {
      Object shown = shown(figure);
      row.add(shown != null && marked.contains(figure.cellId()) ? new Marked(shown) : shown);
    }
    return row;
  }

  private static @Nullable Object shown(Figure figure) {
    if (figure.status() == FigureStatus.UNREADABLE) {
      return FoldedText.fold(figure.raw());
    }
    return figure.value().orElse(null);
  }
}
