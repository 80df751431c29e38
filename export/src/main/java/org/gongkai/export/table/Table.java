package org.gongkai.export.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns in order, and how a row comes to be. Immutable. Every output writes its
 * tables from this one definition.
 *
 * @param <R> what a row is made of
 */
public final class Table<R> {
  private final String name;
  private final String descriptionEn;
  private final String descriptionZh;
  private final List<Column<R>> columns;

  Table(String name, String descriptionEn, String descriptionZh, List<Column<R>> columns) {
    this.name = name;
    this.descriptionEn = descriptionEn;
    this.descriptionZh = descriptionZh;
    this.columns = List.copyOf(columns);
  }

  /** Begins a table. */
  public static <R> TableBuilder<R> named(String name, String descriptionEn, String descriptionZh) {
    return new TableBuilder<>(name, descriptionEn, descriptionZh);
  }

  /** Its name in all outputs, for example {@code cells}. */
  public String name() {
    return name;
  }

  /** What a row stands for, in English. */
  public String descriptionEn() {
    return descriptionEn;
  }

  /** What a row stands for, in Chinese. */
  public String descriptionZh() {
    return descriptionZh;
  }

  /** The columns, in order. */
  public List<Column<R>> columns() {
    return columns;
  }

  /** The names of the columns, in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** The values of a row, in the order of the columns; null where there is nothing. */
  public List<@Nullable Object> row(R record) {
    List<@Nullable Object> row = new ArrayList<>(columns.size());
    for (Column<R> column : columns) {
      row.add(column.value().apply(record));
    }
    return Collections.unmodifiableList(row);
  }
}
