package org.gongkai.export.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Figure;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.export.form.FormCell.Role;

/** Lays out the statistics of 2014: indicator, unit, value; labels under others are set in. */
final class StatisticsLayout {
  private static final int COLUMNS = 3;

  private final FormLayout.FormFigures figures;
  private final List<FormCell> cells = new ArrayList<>();

  StatisticsLayout(FormLayout.FormFigures figures) {
    this.figures = figures;
  }

  FormLayout lay(TemplateBlock block) {
    cells.add(FormCell.label(0, 0, 1, 1, Role.COLUMN, Label.INDICATOR));
    cells.add(FormCell.label(0, 1, 1, 1, Role.COLUMN, Label.UNIT));
    cells.add(FormCell.label(0, 2, 1, 1, Role.COLUMN, Label.VALUE));
    List<TemplateRow> rows = block.rows();
    for (int i = 0; i < rows.size(); i++) {
      TemplateRow row = rows.get(i);
      if (row.hasFigures()) {
        indicator(row, i + 1, figures.figure(row, block.columns().get(0)));
      } else {
        group(rows, i);
      }
    }
    return new FormLayout(figures.kind(), rows.size() + 1, COLUMNS, cells);
  }

  private void group(List<TemplateRow> rows, int index) {
    TemplateRow group = rows.get(index);
    List<TemplateRow> under = rows.subList(index + 1, rows.size());
    Label label = Label.group(group.label(), under);
    cells.add(indented(index + 1, COLUMNS, level(group, under), label));
  }

  /** The form's file abbreviates the groups of a path: 一 stands for 一、主动公开情况. */
  private static int level(TemplateRow group, List<TemplateRow> under) {
    List<String> path = under.get(0).path();
    for (int level = 0; level < path.size(); level++) {
      if (group.label().startsWith(path.get(level))) {
        return level;
      }
    }
    return 0;
  }

  private void indicator(TemplateRow row, int at, Figure figure) {
    cells.add(indented(at, 1, row.path().size() - 1, Label.of(row)));
    Label unit = new Label(figure.unit().labelZh(), figure.unit().labelEn());
    cells.add(FormCell.label(at, 1, 1, 1, Role.ROW, unit));
    cells.add(FormCell.figure(at, 2, 1, figure));
  }

  private static FormCell indented(int row, int columnSpan, int level, Label label) {
    return new FormCell(
        row, 0, 1, columnSpan, Role.ROW, level, label.labelZh(), label.labelEn(), null);
  }
}
