package org.gongkai.export.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.export.form.FormCell.Role;

/** Lays out blocks with heads of their own one under the other: table 二. */
final class BlocksLayout {
  private final FormLayout.FormFigures figures;
  private final List<FormCell> cells = new ArrayList<>();
  private int row;

  BlocksLayout(FormLayout.FormFigures figures) {
    this.figures = figures;
  }

  FormLayout lay(List<TemplateBlock> blocks) {
    int width = blocks.stream().mapToInt(block -> block.columns().size()).reduce(1, Math::max);
    blocks.forEach(block -> lay(block, width));
    return new FormLayout(figures.kind(), row, width + 1, cells);
  }

  private void lay(TemplateBlock block, int width) {
    Label lead =
        new Label(
            block.lead(), "Article 20 (" + block.id().substring(block.id().indexOf('_') + 1) + ")");
    cells.add(FormCell.label(row, 0, 1, width + 1, Role.LEAD, lead));
    cells.add(FormCell.label(row + 1, 0, 1, 1, Role.COLUMN, Label.CONTENTS));
    List<TemplateColumn> columns = block.columns();
    for (int i = 0; i < columns.size(); i++) {
      int span = span(i, columns.size(), width);
      cells.add(FormCell.label(row + 1, i + 1, 1, span, Role.COLUMN, Label.of(columns.get(i))));
    }
    row += 2;
    figures.rows(block).forEach(line -> lay(line, columns, width));
  }

  private void lay(TemplateRow line, List<TemplateColumn> columns, int width) {
    cells.add(FormCell.label(row, 0, 1, 1, Role.ROW, Label.of(line)));
    for (int i = 0; i < columns.size(); i++) {
      int span = span(i, columns.size(), width);
      cells.add(FormCell.figure(row, i + 1, span, figures.figure(line, columns.get(i))));
    }
    row++;
  }

  /** The last column of a block takes what wider blocks have more. */
  private static int span(int column, int columns, int width) {
    return column == columns - 1 ? width - column : 1;
  }
}
