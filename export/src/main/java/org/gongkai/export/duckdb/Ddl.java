package org.gongkai.export.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.ExactDecimal;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.View;
import org.gongkai.export.view.ViewColumn;

/** The statements that make tables and views, with comments in both languages. */
final class Ddl {
  private Ddl() {}

  static List<String> of(Table<?> table) {
    List<String> statements = new ArrayList<>();
    statements.add(
        table.columns().stream()
            .map(Ddl::column)
            .collect(Collectors.joining(", ", "CREATE TABLE " + table.name() + " (", ")")));
    statements.add(comment("TABLE " + table.name(), table.descriptionEn(), table.descriptionZh()));
    for (Column<?> column : table.columns()) {
      statements.add(
          columnComment(
              table.name(), column.name(), column.descriptionEn(), column.descriptionZh()));
    }
    return statements;
  }

  static List<String> of(View view) {
    List<String> statements = new ArrayList<>();
    statements.add("CREATE VIEW " + view.name() + " AS\n" + view.query());
    statements.add(comment("VIEW " + view.name(), view.descriptionEn(), view.descriptionZh()));
    for (ViewColumn column : view.columns()) {
      statements.add(
          columnComment(
              view.name(), column.name(), column.descriptionEn(), column.descriptionZh()));
    }
    return statements;
  }

  private static String column(Column<?> column) {
    boolean required = !column.nullable() && column.type() != ColumnType.DECIMAL;
    return column.name() + " " + type(column.type()) + (required ? " NOT NULL" : "");
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case DATE -> "DATE";
      case DECIMAL -> "DECIMAL(" + ExactDecimal.PRECISION + ", " + ExactDecimal.SCALE + ")";
    };
  }

  private static String columnComment(String owner, String column, String en, String zh) {
    return comment("COLUMN " + owner + "." + column, en, zh);
  }

  private static String comment(String what, String en, String zh) {
    return "COMMENT ON " + what + " IS '" + (zh + " | " + en).replace("'", "''") + "'";
  }
}
