package org.gongkai.export.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A view of the database.
 *
 * @param name its name
 * @param descriptionEn what a row stands for, in English
 * @param descriptionZh the same in Chinese
 * @param columns its columns, in order
 * @param from what stands after FROM
 */
public record View(
    String name,
    String descriptionEn,
    String descriptionZh,
    List<ViewColumn> columns,
    String from) {
  /** Takes a copy of the columns. */
  public View {
    columns = List.copyOf(columns);
  }

  /** The query behind the view. */
  public String query() {
    return columns.stream()
            .map(column -> "  " + column.sql() + " AS " + column.name())
            .collect(Collectors.joining(",\n", "SELECT\n", "\n"))
        + "FROM "
        + from;
  }
}
