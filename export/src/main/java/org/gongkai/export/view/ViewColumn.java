package org.gongkai.export.view;

import org.gongkai.export.table.Column;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.Table;

/**
 * A column of a view.
 *
 * @param name its name
 * @param type what it holds; any may hold nothing
 * @param descriptionEn what it means, in English
 * @param descriptionZh the same in Chinese
 * @param sql where its value comes from
 */
public record ViewColumn(
    String name, ColumnType type, String descriptionEn, String descriptionZh, String sql) {
  /** The column of a table, under its own name. */
  static ViewColumn of(Table<?> table, String alias, String name) {
    Column<?> column =
        table.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return new ViewColumn(
        name, column.type(), column.descriptionEn(), column.descriptionZh(), alias + "." + name);
  }

  static ViewColumn text(String name, String en, String zh, String sql) {
    return new ViewColumn(name, ColumnType.TEXT, en, zh, sql);
  }

  static ViewColumn decimal(String name, String en, String zh, String sql) {
    return new ViewColumn(name, ColumnType.DECIMAL, en, zh, sql);
  }
}
