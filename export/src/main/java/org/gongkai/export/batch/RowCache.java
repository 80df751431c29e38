package org.gongkai.export.batch;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an input has in the tables, made once for all outputs. It adds nothing to what the
 * input is: all are equal.
 */
public final class RowCache {
  private @Nullable List<TableRows> rows;

  synchronized List<TableRows> get(Supplier<List<TableRows>> made) {
    if (rows == null) {
      rows = made.get();
    }
    return rows;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RowCache;
  }

  @Override
  public int hashCode() {
    return 0;
  }

  @Override
  public String toString() {
    return "rows";
  }
}
