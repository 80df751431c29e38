package org.gongkai.export.duckdb;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.gongkai.export.table.ExactDecimal;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.View;
import org.jspecify.annotations.Nullable;

/** A DuckDB database file that is being written, in one transaction. Not for many threads. */
public final class DuckDbFile implements AutoCloseable {
  private static final int ROWS_PER_FLUSH = 20_480;

  private final DuckDBConnection connection;
  private final Map<Table<?>, DuckDBAppender> appenders = new LinkedHashMap<>();
  private final Map<Table<?>, Integer> waiting = new LinkedHashMap<>();

  private DuckDbFile(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Begins a database with empty tables.
   *
   * @param path where no file is yet; what does not fit into memory waits beside it
   * @throws LinkageError where DuckDB is not on the class path, or has no library for this machine
   */
  public static DuckDbFile create(Path path, List<Table<?>> tables) throws IOException {
    try {
      DuckDbFile file = new DuckDbFile(connect(path));
      file.begin(tables);
      return file;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static DuckDBConnection connect(Path path) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "128MB");
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", path + ".tmp");
    UnpackedLibrary.deleteLeft(Path.of(System.getProperty("java.io.tmpdir")));
    Connection connection = new DuckDBDriver().connect("jdbc:duckdb:" + path, settings);
    UnpackedLibrary.deleteLoaded();
    return connection.unwrap(DuckDBConnection.class);
  }

  private void begin(List<Table<?>> tables) throws SQLException {
    try {
      connection.setAutoCommit(false);
      for (Table<?> table : tables) {
        execute(Ddl.of(table));
      }
      for (Table<?> table : tables) {
        appenders.put(
            table, connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.name()));
      }
    } catch (SQLException e) {
      close();
      throw e;
    }
  }

  private void execute(List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Adds a row: the values of the columns, null for nothing. */
  public void write(Table<?> table, List<@Nullable Object> row) throws IOException {
    DuckDBAppender appender = appenders.get(table);
    try {
      appender.beginRow();
      for (Object value : row) {
        append(appender, value);
      }
      appender.endRow();
      if (waiting.merge(table, 1, Integer::sum) >= ROWS_PER_FLUSH) {
        appender.flush();
        waiting.remove(table);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
    if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof BigDecimal number) {
      Optional<BigDecimal> exact = ExactDecimal.of(number);
      if (exact.isPresent()) {
        appender.append(exact.get());
      } else {
        appender.appendNull();
      }
    } else {
      appender.appendNull();
    }
  }

  /** Adds the views and makes the file whole. */
  public void finish(List<View> views) throws IOException {
    try {
      for (DuckDBAppender appender : appenders.values()) {
        appender.close();
      }
      appenders.clear();
      for (View view : views) {
        execute(Ddl.of(view));
      }
      connection.commit();
      // Closing would do this as well, but in silence leave all rows beside the file if it failed.
      connection.setAutoCommit(true);
      execute(List.of("CHECKPOINT"));
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static IOException failure(SQLException e) {
    return new IOException("The database cannot be written: " + reason(e), e);
  }

  /** With its gravest errors DuckDB gives a stack trace of its own. */
  static String reason(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int trace = message.indexOf("\n\nStack Trace:");
    return trace < 0 ? message : message.substring(0, trace);
  }

  /** Lets go of the file; unless it is finished it holds nothing. */
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // It is given up.
    }
  }
}
