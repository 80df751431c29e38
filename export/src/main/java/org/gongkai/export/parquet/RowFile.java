package org.gongkai.export.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place for the rows of a table; whole when it is closed. */
public interface RowFile extends Closeable {
  /** Adds a row: the values of the columns, null for nothing. */
  void write(List<@Nullable Object> row) throws IOException;
}
