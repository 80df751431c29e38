package org.gongkai.export.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.export.form.FormCell.Role;

/** Lays out table 四: one row of figures, the kinds of disputes side by side over it. */
final class DisputesLayout {
  private static final int HEAD_ROWS = 3;

  private final FormLayout.FormFigures figures;
  private final List<FormCell> cells = new ArrayList<>();

  DisputesLayout(FormLayout.FormFigures figures) {
    this.figures = figures;
  }

  FormLayout lay(TemplateBlock block) {
    List<TemplateRow> kinds = figures.rows(block);
    int width = block.columns().size();
    for (int i = 0; i < kinds.size(); i++) {
      head(kinds, i, width);
      lay(kinds.get(i), i * width, block.columns());
    }
    return new FormLayout(figures.kind(), HEAD_ROWS + 1, kinds.size() * width, cells);
  }

  private void head(List<TemplateRow> kinds, int index, int width) {
    TemplateRow kind = kinds.get(index);
    int left = index * width;
    if (kind.path().size() == 1) {
      cells.add(FormCell.label(0, left, 2, width, Role.COLUMN, Label.of(kind)));
      return;
    }
    String group = kind.path().get(0);
    List<TemplateRow> same =
        kinds.stream().filter(other -> other.path().get(0).equals(group)).toList();
    if (same.get(0) == kind) {
      Label label = Label.group(group, same);
      cells.add(FormCell.label(0, left, 1, width * same.size(), Role.COLUMN, label));
    }
    cells.add(FormCell.label(1, left, 1, width, Role.COLUMN, Label.of(kind)));
  }

  private void lay(TemplateRow kind, int left, List<TemplateColumn> columns) {
    for (int i = 0; i < columns.size(); i++) {
      cells.add(FormCell.label(2, left + i, 1, 1, Role.COLUMN, Label.of(columns.get(i))));
      cells.add(FormCell.figure(HEAD_ROWS, left + i, 1, figures.figure(kind, columns.get(i))));
    }
  }
}
