package org.gongkai.export.dictionary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.Measure;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.PanelCell;
import org.gongkai.export.view.View;
import org.gongkai.export.view.ViewColumn;

/**
 * The dictionary as Markdown: a section for each table and view, one for cells, one for measures.
 */
final class DictionaryMarkdown {
  private static final String HEAD =
      """
      # Data dictionary · 数据字典

      Made by Gongkai from the definitions that its outputs are made from. 由 Gongkai 依输出所用的定义生成。

      What may hold nothing is empty in CSV and null in Parquet and DuckDB. Decimals are `DECIMAL(38,6)` in Parquet
      and DuckDB; a number that does not fit (more than 6 digits after the point, or 32 before it) is null there and
      never rounded: its `status` is still `value`, and `raw` and the CSV have it.
      可为空的列在 CSV 中为空字符串，在 Parquet 与 DuckDB 中为 null；小数在 Parquet 与 DuckDB 中为 `DECIMAL(38,6)`，
      超出者为 null（不作舍入），此时 `status` 仍为 `value`，原文见 `raw`，完整数值见 CSV。
      """;

  private final Dictionary dictionary;
  private final StringBuilder out = new StringBuilder(HEAD);

  DictionaryMarkdown(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  String text() {
    dictionary.tables().forEach(this::table);
    dictionary.views().forEach(this::view);
    cells();
    measures();
    return out.toString();
  }

  private void table(Table<?> table) {
    section("Table · 表 `" + table.name() + "`", table.descriptionEn(), table.descriptionZh());
    row("column", "type", "may be null", "meaning", "含义");
    row("---", "---", "---", "---", "---");
    for (Column<?> column : table.columns()) {
      row(
          code(column.name()),
          column.type().id(),
          column.nullable() ? "yes" : "",
          column.descriptionEn(),
          column.descriptionZh());
    }
  }

  /** The columns of the panel that are cells stand in the section of the cells. */
  private void view(View view) {
    section(
        "View of the database · 数据库视图 `" + view.name() + "`",
        view.descriptionEn(),
        view.descriptionZh());
    Set<String> cells = PanelCell.all().stream().map(PanelCell::column).collect(Collectors.toSet());
    row("column", "type", "meaning", "含义");
    row("---", "---", "---", "---");
    for (ViewColumn column : view.columns()) {
      if (!cells.contains(column.name())) {
        row(
            code(column.name()),
            column.type().id(),
            column.descriptionEn(),
            column.descriptionZh());
      }
    }
  }

  private void cells() {
    section(
        "Cells · 单元格",
        "The values of `cell_id`, each with its column in the view `panel` and the forms that have it.",
        "`cell_id` 的取值、在视图 `panel` 中的列名及所属格式。");
    row("cell_id", "column of panel", "unit", "forms", "meaning", "含义");
    row("---", "---", "---", "---", "---", "---");
    for (PanelCell cell : PanelCell.all()) {
      row(
          code(cell.cell().cellId()),
          code(cell.column()),
          cell.cell().unit().code(),
          cell.forms().stream()
              .map(form -> form.name().replace("NATIONAL_", ""))
              .collect(Collectors.joining(", ")),
          CellLabels.en(cell.cell()),
          CellLabels.zh(cell.cell()));
    }
  }

  private void measures() {
    section(
        "Measures · 可比指标",
        "The values of `measure` in the view `measures`.",
        "视图 `measures` 中 `measure` 的取值。");
    row("measure", "comparability", "meaning", "含义");
    row("---", "---", "---", "---");
    for (Measure measure : Measure.all()) {
      Entry entry = Entry.of(measure);
      row(
          code(measure.id()),
          measure.comparability().id(),
          entry.descriptionEn(),
          entry.descriptionZh());
    }
  }

  private void section(String title, String en, String zh) {
    out.append("\n## ").append(title).append("\n\n");
    out.append(en).append(' ').append(zh).append("\n\n");
  }

  private void row(String... fields) {
    out.append(
        List.of(fields).stream()
            .map(field -> field.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private static String code(String name) {
    return "`" + name + "`";
  }
}
