package org.gongkai.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.export.form.FormCell.Role;

/** Lays out table 三: labels in levels that span their rows, applicants in levels over columns. */
final class RequestsLayout {
  private static final int HEAD_ROWS = 3;

  private final FormLayout.FormFigures figures;
  private final List<FormCell> cells = new ArrayList<>();

  RequestsLayout(FormLayout.FormFigures figures) {
    this.figures = figures;
  }

  FormLayout lay(TemplateBlock block) {
    List<TemplateRow> rows = figures.rows(block);
    int depth = rows.stream().mapToInt(row -> row.path().size()).reduce(1, Math::max);
    head(block.columns(), depth);
    for (int i = 0; i < rows.size(); i++) {
      labels(rows, i, depth);
      figures(rows.get(i), HEAD_ROWS + i, block.columns(), depth);
    }
    return new FormLayout(
        figures.kind(), HEAD_ROWS + rows.size(), depth + block.columns().size(), cells);
  }

  private void head(List<TemplateColumn> columns, int depth) {
    int last = columns.size() - 1;
    cells.add(FormCell.label(0, 0, HEAD_ROWS, depth, Role.COLUMN, Label.BALANCE));
    cells.add(FormCell.label(0, depth, 1, columns.size(), Role.COLUMN, Label.APPLICANTS));
    cells.add(FormCell.label(1, depth, 2, 1, Role.COLUMN, Label.of(columns.get(0))));
    cells.add(FormCell.label(1, depth + 1, 1, last - 1, Role.COLUMN, Label.ORGANIZATIONS));
    cells.add(FormCell.label(1, depth + last, 2, 1, Role.COLUMN, Label.of(columns.get(last))));
    IntStream.range(1, last)
        .mapToObj(i -> FormCell.label(2, depth + i, 1, 1, Role.COLUMN, Label.of(columns.get(i))))
        .forEach(cells::add);
  }

  /** The labels that begin in a row: those of the groups that it opens, then its own. */
  private void labels(List<TemplateRow> rows, int index, int depth) {
    List<String> path = rows.get(index).path();
    int own = path.size() - 1;
    for (int level = 0; level < own; level++) {
      int end = endOfGroup(rows, index, level);
      boolean opens = index == 0 || endOfGroup(rows, index - 1, level) <= index;
      if (opens) {
        Label label = Label.group(path.get(level), rows.subList(index, end));
        cells.add(FormCell.label(HEAD_ROWS + index, level, end - index, 1, Role.ROW, label));
      }
    }
    Label label = Label.of(rows.get(index));
    cells.add(FormCell.label(HEAD_ROWS + index, own, 1, depth - own, Role.ROW, label));
  }

  /** The row after the last one that stands under the same groups down to a level. */
  private static int endOfGroup(List<TemplateRow> rows, int index, int level) {
    List<String> path = rows.get(index).path();
    if (path.size() <= level + 1) {
      return index + 1;
    }
    List<String> group = path.subList(0, level + 1);
    int end = index + 1;
    while (end < rows.size()
        && rows.get(end).path().size() > level + 1
        && rows.get(end).path().subList(0, level + 1).equals(group)) {
      end++;
    }
    return end;
  }

  private void figures(TemplateRow row, int at, List<TemplateColumn> columns, int depth) {
    for (int i = 0; i < columns.size(); i++) {
      cells.add(FormCell.figure(at, depth + i, 1, figures.figure(row, columns.get(i))));
    }
  }
}
