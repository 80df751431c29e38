package org.gongkai.export;

import java.util.List;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.TemplateCell;

/** The figures of two reports as a table of text; the cells of a row of the form stand together. */
final class ComparisonTable {
  private final Language language;

  ComparisonTable(Language language) {
    this.language = language;
  }

  String render(List<FigureRow> rows) {
    TextTable table =
        new TextTable(
            List.of(
                language.choose("项目", "Figure"),
                language.choose("前", "before"),
                language.choose("后", "after"),
                language.choose("变动", "change"),
                "%"));
    String group = "";
    for (FigureRow row : rows) {
      String next = row.cell().map(this::group).orElseGet(this::measures);
      if (!next.equals(group)) {
        table.addGroup(next);
        group = next;
      }
      table.add("  " + label(row), cells(row));
    }
    return table.render();
  }

  private String measures() {
    return language.choose("两份报告格式不同，按指标对比", "By measure, since the forms differ");
  }

  private String group(TemplateCell cell) {
    return isOfOneColumn(cell)
        ? language.label(cell.table())
        : language.choose(CellLabels.rowZh(cell), CellLabels.rowEn(cell));
  }

  private String label(FigureRow row) {
    String label =
        row.cell()
            .map(cell -> isOfOneColumn(cell) ? row(cell) : column(cell))
            .orElseGet(() -> language.label(row));
    String marked =
        row.inBothForms() ? label : label + language.choose("（仅一种格式）", " (one form only)");
    return ComparisonWords.inYuan(row, marked, language);
  }

  private static boolean isOfOneColumn(TemplateCell cell) {
    return cell.table() == TableKind.STATISTICS;
  }

  private String row(TemplateCell cell) {
    return language.choose(cell.rowLabelZh(), cell.rowLabelEn());
  }

  private String column(TemplateCell cell) {
    return language.choose(cell.columnLabelZh(), cell.columnLabelEn());
  }

  private static List<String> cells(FigureRow row) {
    return List.of(
        ComparisonWords.value(row.before()),
        ComparisonWords.value(row.after()),
        ComparisonWords.change(row),
        ComparisonWords.percentage(row));
  }
}
