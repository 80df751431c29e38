package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.gongkai.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbOutputTest {
  @TempDir Path folder;

  @Test
  void holdsTheSameRowsAsCsvInTheirOrder() throws IOException, SQLException {
    Path csv = Batches.write(BatchFormat.CSV, folder.resolve("csv"), Batches.mixed());
    try (Connection database = database(Batches.mixed())) {
      for (Table<?> table : BatchTables.common()) {
        assertThat(Tables.query(database, table, table.name()))
            .as(table.name())
            .isNotEmpty()
            .containsExactlyElementsOf(Tables.csv(csv, table));
      }
    }
  }

  @Test
  void givesEmptyTablesAndViewsForAnEmptyBatch() throws IOException, SQLException {
    try (Connection database = database(List.of())) {
      assertThat(Tables.query(database, "FROM reports")).isEmpty();
      assertThat(Tables.query(database, "FROM panel")).isEmpty();
      assertThat(Tables.query(database, "FROM measures")).isEmpty();
    }
  }

  @Test
  void leavesNothingBesideTheDatabase() throws IOException, SQLException {
    try (Connection database = database(Batches.mixed());
        Stream<Path> files = Files.list(folder)) {
      assertThat(database.isClosed()).isFalse();
      assertThat(files).containsExactly(folder.resolve("reports.duckdb"));
    }
  }

  /** As on a full disk: rows that are safe in the log beside the file cannot be put into it. */
  @Test
  void failsIfTheFileItselfCannotBeMadeWhole() throws IOException, SQLException {
    Path file = folder.resolve("reports.duckdb");
    BatchSettings plain = new BatchSettings(new Provenance("1.2.3", "0a1b2c"), false);
    try (BatchOutput output = BatchFormat.DUCKDB.open(folder, plain);
        Connection other = DriverManager.getConnection("jdbc:duckdb:" + file, settings(file));
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN");
      statement.execute("CREATE TABLE held (number INTEGER)");
      assertThatThrownBy(() -> output.finish(List.of()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("The database cannot be written")
          .hasMessageContaining("CHECKPOINT");
    }
  }

  /** Those of the output: only so can one process open a file twice. */
  private static Properties settings(Path file) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", "128MB");
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", file + ".tmp");
    return settings;
  }

  @Test
  void tellsWhyDuckDbCannotBeLoaded() {
    IOException full = new IOException("No space left on device");
    assertThat(DuckDbOutput.unloadable(new ExceptionInInitializerError(new RuntimeException(full))))
        .isEqualTo(
            "DuckDB cannot be loaded here (java.io.IOException: No space left on device); its"
                + " library needs 100 MB in the folder for temporary files, "
                + System.getProperty("java.io.tmpdir")
                + ". Another one can be named by -Djava.io.tmpdir (GONGKAI_JAVA_OPTS).");
    assertThat(DuckDbOutput.unloadable(new NoClassDefFoundError("org/duckdb/DuckDBDriver")))
        .isEqualTo(
            "DuckDB cannot be loaded here (java.lang.NoClassDefFoundError:"
                + " org/duckdb/DuckDBDriver); put org.duckdb:duckdb_jdbc on the class path.");
  }

  @Test
  void givesEveryColumnItsCommentInBothLanguages() throws IOException, SQLException {
    try (Connection database = database(List.of())) {
      assertThat(
              Tables.query(
                  database,
                  "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal AND"
                      + " (comment IS NULL OR comment NOT LIKE '% | %')"))
          .isEmpty();
      assertThat(
              Tables.query(
                  database,
                  "SELECT comment FROM duckdb_columns() WHERE table_name = 'panel' AND column_name ="
                      + " 'requests_granted_total'"))
          .containsExactly(
              List.of(
                  "收到和处理政府信息公开申请情况/三、本年度办理结果/（一）予以公开/总计（件） |"
                      + " Requests received and handled / Disclosed / Total (requests)"));
    }
  }

  private Connection database(List<BatchItem> items) throws IOException, SQLException {
    Batches.write(BatchFormat.DUCKDB, folder, items);
    return Tables.open(folder.resolve("reports.duckdb"));
  }
}
