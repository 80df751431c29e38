package org.gongkai.export.dictionary;

import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.View;
import org.gongkai.export.view.ViewColumn;

/**
 * One thing that the dictionary tells of.
 *
 * @param kind what it is
 * @param owner the table, the view or the form that it belongs to; empty for measures
 * @param name its name
 * @param type what it holds
 * @param nullable whether it may hold nothing
 * @param unit what it counts; empty where it counts nothing
 * @param variant whether only some reports print it, besides the form or in its place
 * @param descriptionEn what it means, in English
 * @param descriptionZh the same in Chinese
 */
public record Entry(
    Kind kind,
    String owner,
    String name,
    ColumnType type,
    boolean nullable,
    String unit,
    boolean variant,
    String descriptionEn,
    String descriptionZh) {
  /** The table of the dictionary. */
  public static final Table<Entry> TABLE =
      Table.<Entry>named(
              "dictionary",
              "One row for every column, every cell of every form and every measure.",
              "每个列、各格式的每个单元格及每个可比指标一行。")
          .line(
              "kind",
              "column, cell (a value of cell_id) or measure (a value of measure).",
              "column：列；cell：cell_id 的取值；measure：measure 的取值。",
              entry -> entry.kind().id())
          .optionalLine(
              "owner",
              "The table, the view or the form that it belongs to.",
              "所属的表、视图或格式。",
              Entry::owner)
          .line("name", "Its name.", "名称。", Entry::name)
          .line(
              "type",
              "text, integer, decimal or date. Decimals are DECIMAL(38,6) in Parquet and DuckDB.",
              "text 文本、integer 整数、decimal 小数、date 日期；小数在 Parquet 与 DuckDB 中为 DECIMAL(38,6)。",
              entry -> entry.type().id())
          .line(
              "nullable",
              "yes: it may hold nothing, which is empty in CSV and null elsewhere.",
              "yes：可以为空（CSV 中为空字符串，其他格式为 null）。",
              entry -> entry.nullable() ? "yes" : "no")
          .optionalLine("unit", "What it counts.", "计量单位。", Entry::unit)
          .line(
              "variant",
              "yes: the form does not prescribe the cell; some reports print it.",
              "yes：格式未规定、部分报告自行增列的单元格。",
              entry -> entry.variant() ? "yes" : "no")
          .line("description_en", "What it means, in English.", "英文说明。", Entry::descriptionEn)
          .line("description_zh", "What it means, in Chinese.", "中文说明。", Entry::descriptionZh)
          .build();

  /** What an entry tells of. */
  public enum Kind {
    /** A column of a table or a view. */
    COLUMN,
    /** A cell of a form. */
    CELL,
    /** A measure. */
    MEASURE;

    String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  static Entry of(Table<?> table, Column<?> column) {
    return new Entry(
        Kind.COLUMN,
        table.name(),
        column.name(),
        column.type(),
        column.nullable(),
        "",
        false,
        column.descriptionEn(),
        column.descriptionZh());
  }

  static Entry of(View view, ViewColumn column) {
    return new Entry(
        Kind.COLUMN,
        view.name(),
        column.name(),
        column.type(),
        true,
        "",
        false,
        column.descriptionEn(),
        column.descriptionZh());
  }

  static Entry of(ReportTemplate form, TemplateCell cell) {
    return new Entry(
        Kind.CELL,
        form.id().name(),
        cell.cellId(),
        ColumnType.DECIMAL,
        true,
        cell.unit().code(),
        cell.presence() == Presence.VARIANT,
        CellLabels.en(cell),
        CellLabels.zh(cell));
  }

  static Entry of(Measure measure) {
    return new Entry(
        Kind.MEASURE,
        "",
        measure.id(),
        ColumnType.DECIMAL,
        true,
        "",
        false,
        described(measure.labelEn(), measure.noteEn(), " (", ")"),
        described(measure.labelZh(), measure.noteZh(), "（", "）"));
  }

  private static String described(String label, String note, String open, String close) {
    return note.isEmpty() ? label : label + open + note + close;
  }
}
