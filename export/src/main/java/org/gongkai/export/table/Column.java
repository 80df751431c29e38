package org.gongkai.export.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param <R> what a row is made of
 * @param name its name in all outputs
 * @param type what it holds
 * @param nullable whether it may hold nothing: empty in CSV, null elsewhere
 * @param descriptionEn what it means, in English
 * @param descriptionZh the same in Chinese
 * @param value its value in a row, of the type's class; null only where it is nullable
 */
public record Column<R>(
    String name,
    ColumnType type,
    boolean nullable,
    String descriptionEn,
    String descriptionZh,
    Function<R, @Nullable Object> value) {}
