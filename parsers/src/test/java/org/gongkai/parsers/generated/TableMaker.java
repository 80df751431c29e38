package org.gongkai.parsers.generated;

import java.util.List;
import java.util.Map;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;

/** Lays out the tables of a form as the national notices print them. */
final class TableMaker {
  private static final String CORNER = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private final ReportTemplate form;
  private final Map<String, PrintedFigure> figures;
  private final String amountUnit;

  /**
   * A maker of tables.
   *
   * @param amountUnit what the head of 采购总金额 prints behind its label
   */
  TableMaker(ReportTemplate form, Map<String, PrintedFigure> figures, String amountUnit) {
    this.form = form;
    this.figures = figures;
    this.amountUnit = amountUnit;
  }

  List<GeneratedTable> tables() {
    return form.tables().stream().map(this::table).toList();
  }

  private GeneratedTable table(TemplateTable table) {
    return switch (table.kind()) {
      case PROACTIVE -> proactive(table);
      case REQUESTS -> requests(table);
      case DISPUTES -> disputes(table);
      case STATISTICS -> statistics(table);
    };
  }

  private String figure(TableKind table, TemplateRow row, TemplateColumn column) {
    return figures.get(table.id() + "." + row.id() + "." + column.id()).text();
  }

  private GeneratedTable proactive(TemplateTable table) {
    GridMaker maker = new GridMaker();
    for (TemplateBlock block : table.blocks()) {
      int lead = maker.nextRow();
      maker.cell(lead, 0, 1, 4, block.lead()).cell(lead + 1, 0, "信息内容");
      List<TemplateColumn> columns = block.columns();
      for (int i = 0; i < columns.size(); i++) {
        maker.cell(lead + 1, i + 1, 1, span(i, columns), label(columns.get(i)));
      }
      for (TemplateRow row : formRows(block)) {
        int at = maker.nextRow();
        maker.cell(at, 0, row.label());
        for (int i = 0; i < columns.size(); i++) {
          maker.cell(at, i + 1, 1, span(i, columns), figure(table.kind(), row, columns.get(i)));
        }
      }
    }
    return new GeneratedTable(table.kind(), maker.grid(), 0, List.of(11, 8, 8, 8));
  }

  /** The last column of a block reaches to the table's edge. */
  private static int span(int column, List<TemplateColumn> columns) {
    return column == columns.size() - 1 ? 4 - columns.size() : 1;
  }

  private String label(TemplateColumn column) {
    boolean procurement = column.labelZh().equals("采购总金额");
    return procurement ? column.labelZh() + amountUnit : column.labelZh();
  }

  static List<TemplateRow> formRows(TemplateBlock block) {
    return block.rows().stream().filter(row -> row.presence() == Presence.FORM).toList();
  }

  private GeneratedTable requests(TemplateTable table) {
    GridMaker maker = new GridMaker();
    TemplateBlock block = table.blocks().get(0);
    List<TemplateColumn> columns = block.columns();
    maker.cell(0, 0, 3, 3, CORNER).cell(0, 3, 1, 7, "申请人情况");
    maker.cell(1, 3, 2, 1, columns.get(0).labelZh()).cell(1, 4, 1, 5, "法人或其他组织");
    maker.cell(1, 9, 2, 1, columns.get(6).labelZh());
    for (int i = 1; i < 6; i++) {
      maker.cell(2, i + 3, columns.get(i).labelZh());
    }
    List<TemplateRow> rows = formRows(block);
    for (int i = 0; i < rows.size(); i++) {
      labels(maker, rows, i);
      for (int j = 0; j < columns.size(); j++) {
        maker.cell(i + 3, j + 3, figure(table.kind(), rows.get(i), columns.get(j)));
      }
    }
    return new GeneratedTable(
        table.kind(), maker.grid(), 3, List.of(2, 4, 13, 3, 3, 3, 4, 4, 3, 3));
  }

  /** A label spans to the figures; one over several rows spans those. */
  private static void labels(GridMaker maker, List<TemplateRow> rows, int i) {
    List<String> path = rows.get(i).path();
    for (int depth = 0; depth < path.size(); depth++) {
      boolean last = depth == path.size() - 1;
      if (i == 0 || !isUnder(rows.get(i - 1), path.subList(0, depth + 1))) {
        int height = last ? 1 : height(rows, i, path.subList(0, depth + 1));
        maker.cell(i + 3, depth, height, last ? 3 - depth : 1, path.get(depth));
      }
    }
  }

  private static int height(List<TemplateRow> rows, int first, List<String> group) {
    int last = first;
    while (last + 1 < rows.size() && isUnder(rows.get(last + 1), group)) {
      last++;
    }
    return last - first + 1;
  }

  private static boolean isUnder(TemplateRow row, List<String> group) {
    return row.path().size() > group.size() && row.path().subList(0, group.size()).equals(group);
  }

  private GeneratedTable disputes(TemplateTable table) {
    GridMaker maker = new GridMaker();
    TemplateBlock block = table.blocks().get(0);
    List<TemplateRow> kinds = formRows(block);
    maker.cell(0, 0, 1, 5, kinds.get(0).label()).cell(0, 5, 1, 10, "行政诉讼");
    maker.cell(1, 5, 1, 5, kinds.get(1).label()).cell(1, 10, 1, 5, kinds.get(2).label());
    for (int kind = 0; kind < 3; kind++) {
      for (int i = 0; i < 5; i++) {
        TemplateColumn column = block.columns().get(i);
        int place = kind * 5 + i;
        maker.cell(kind == 0 ? 1 : 2, place, kind == 0 ? 2 : 1, 1, column.labelZh());
        maker.cell(3, place, figure(table.kind(), kinds.get(kind), column));
      }
    }
    return new GeneratedTable(table.kind(), maker.grid(), 3, java.util.Collections.nCopies(15, 3));
  }

  private GeneratedTable statistics(TemplateTable table) {
    GridMaker maker = new GridMaker();
    maker.cell(0, 0, "统计指标").cell(0, 1, "单位").cell(0, 2, "统计数");
    TemplateBlock block = table.blocks().get(0);
    for (TemplateRow row : block.rows()) {
      if (row.presence() != Presence.VARIANT) {
        int at = maker.nextRow();
        boolean group = row.presence() == Presence.GROUP;
        maker.cell(at, 0, row.label());
        maker.cell(at, 1, group ? "——" : unit(table, row));
        maker.cell(at, 2, group ? "——" : figure(table.kind(), row, block.columns().get(0)));
      }
    }
    return new GeneratedTable(table.kind(), maker.grid(), 1, List.of(26, 4, 6));
  }

  /** The form names the unit of each figure behind the column's label: 统计数（单位：条）. */
  private String unit(TemplateTable table, TemplateRow row) {
    String label = form.expectCell(table.kind().id() + "." + row.id() + ".value").columnLabelZh();
    return label.substring(label.indexOf('：') + 1, label.length() - 1);
  }
}
