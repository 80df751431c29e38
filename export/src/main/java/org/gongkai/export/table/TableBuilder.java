package org.gongkai.export.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.gongkai.export.text.FoldedText;
import org.gongkai.export.text.Surrogates;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Table}, column by column: the name, what it means in English and in Chinese, and
 * where its value comes from.
 *
 * @param <R> what a row is made of
 */
public final class TableBuilder<R> {
  private final String name;
  private final String descriptionEn;
  private final String descriptionZh;
  private final List<Column<R>> columns = new ArrayList<>();

  TableBuilder(String name, String descriptionEn, String descriptionZh) {
    this.name = name;
    this.descriptionEn = descriptionEn;
    this.descriptionZh = descriptionZh;
  }

  /** Text that stands for something and must be kept as it is. */
  public TableBuilder<R> exact(String column, String en, String zh, Function<R, String> value) {
    return add(column, ColumnType.TEXT, false, en, zh, r -> Surrogates.replaceLone(value.apply(r)));
  }

  /** Text that is kept as it is; where it is empty there is nothing. */
  public TableBuilder<R> optionalExact(
      String column, String en, String zh, Function<R, String> value) {
    return add(
        column, ColumnType.TEXT, true, en, zh, r -> orNull(Surrogates.replaceLone(value.apply(r))));
  }

  /** Text as a person reads it: on one line. */
  public TableBuilder<R> line(String column, String en, String zh, Function<R, String> value) {
    return add(column, ColumnType.TEXT, false, en, zh, r -> FoldedText.fold(value.apply(r)));
  }

  /** Text on one line; where it is empty there is nothing. */
  public TableBuilder<R> optionalLine(
      String column, String en, String zh, Function<R, String> value) {
    return add(column, ColumnType.TEXT, true, en, zh, r -> orNull(FoldedText.fold(value.apply(r))));
  }

  /** A whole number. */
  public TableBuilder<R> integer(String column, String en, String zh, ToLongFunction<R> value) {
    return add(
        column, ColumnType.INTEGER, false, en, zh, r -> Math.toIntExact(value.applyAsLong(r)));
  }

  /** A whole number, or nothing. */
  public TableBuilder<R> optionalInteger(
      String column, String en, String zh, Function<R, OptionalInt> value) {
    return add(column, ColumnType.INTEGER, true, en, zh, r -> orNull(value.apply(r)));
  }

  /** A number with all its digits, or nothing. */
  public TableBuilder<R> optionalDecimal(
      String column, String en, String zh, Function<R, Optional<BigDecimal>> value) {
    return add(column, ColumnType.DECIMAL, true, en, zh, r -> value.apply(r).orElse(null));
  }

  /** A day, or nothing. */
  public TableBuilder<R> optionalDate(
      String column, String en, String zh, Function<R, Optional<LocalDate>> value) {
    return add(column, ColumnType.DATE, true, en, zh, r -> value.apply(r).orElse(null));
  }

  /** The table. */
  public Table<R> build() {
    return new Table<>(name, descriptionEn, descriptionZh, columns);
  }

  private TableBuilder<R> add(
      String column,
      ColumnType type,
      boolean nullable,
      String en,
      String zh,
      Function<R, @Nullable Object> value) {
    columns.add(new Column<>(column, type, nullable, en, zh, value));
    return this;
  }

  private static @Nullable Object orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Object orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
