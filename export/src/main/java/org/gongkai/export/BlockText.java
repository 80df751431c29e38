package org.gongkai.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.export.text.FoldedText;

/** A block of a table of the form with its figures, laid out as the form prints it. */
final class BlockText {
  static final String BLANK = "—";
  static final String ABSENT = "·";
  static final String NAMED = "*";
  private static final int RAW_WIDTH = 10;

  private final DisclosureReport report;
  private final TableKind kind;
  private final TemplateBlock block;
  private final CellMarks marks;
  private final List<String> groups = new ArrayList<>();

  BlockText(DisclosureReport report, TableKind kind, TemplateBlock block, CellMarks marks) {
    this.report = report;
    this.kind = kind;
    this.block = block;
    this.marks = marks;
  }

  /** The block; empty where the report has no row of it. */
  String render() {
    List<TemplateRow> rows = block.rows().stream().filter(this::isPrinted).toList();
    if (rows.isEmpty()) {
      return "";
    }
    TextTable table = new TextTable(head());
    rows.forEach(row -> add(table, row));
    return table.render();
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.add(block.lead());
    block.columns().forEach(column -> head.add(column.labelZh()));
    return head;
  }

  private boolean isPrinted(TemplateRow row) {
    return row.hasFigures()
        && block.columns().stream()
            .flatMap(column -> figure(row, column).stream())
            .anyMatch(figure -> figure.status() != FigureStatus.ABSENT);
  }

  private Optional<Figure> figure(TemplateRow row, TemplateColumn column) {
    return report.figure(kind.id() + "." + row.id() + "." + column.id());
  }

  private void add(TextTable table, TemplateRow row) {
    List<String> path = row.path();
    for (int depth = 0; depth < path.size() - 1; depth++) {
      // The form of 2014 abbreviates its groups: 一 stands for 一、主动公开情况.
      boolean open = depth < groups.size() && groups.get(depth).startsWith(path.get(depth));
      if (!open) {
        enter(depth, path.get(depth));
        table.addGroup(label(depth, path.get(depth)));
      }
    }
    enter(path.size() - 1, row.label());
    table.add(label(path.size() - 1, row.label()), cells(row));
  }

  private void enter(int depth, String label) {
    while (groups.size() > depth) {
      groups.remove(groups.size() - 1);
    }
    groups.add(label);
  }

  private static String label(int depth, String label) {
    return "  ".repeat(depth) + label;
  }

  private List<String> cells(TemplateRow row) {
    return block.columns().stream()
        .map(column -> figure(row, column).map(this::text).orElse(""))
        .toList();
  }

  private String text(Figure figure) {
    String text =
        switch (figure.status()) {
          case VALUE -> value(figure);
          case BLANK -> BLANK;
          case ABSENT -> ABSENT;
          case UNREADABLE ->
              "“" + TextWidth.cut(FoldedText.fold(figure.raw()), RAW_WIDTH - 3) + "”";
        };
    return marks.isNamed(figure.cellId()) ? text + NAMED : text;
  }

  /** Money with its unit: the model gives yuan where the form's own label says 万元. */
  private static String value(Figure figure) {
    String number = figure.expectValue().toPlainString();
    return figure.unit() == Unit.CNY ? number + Unit.CNY.labelZh() : number;
  }
}
