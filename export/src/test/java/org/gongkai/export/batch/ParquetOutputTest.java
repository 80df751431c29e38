package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.core.model.TemplateId;
import org.gongkai.export.table.CellRow;
import org.gongkai.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetOutputTest {
  @TempDir Path folder;

  @Test
  void holdsTheSameRowsAsCsv() throws IOException, SQLException {
    Path csv = Batches.write(BatchFormat.CSV, folder.resolve("csv"), Batches.mixed());
    Path parquet = Batches.write(BatchFormat.PARQUET, folder.resolve("parquet"), Batches.mixed());
    for (Table<?> table : BatchTables.common()) {
      assertThat(rows(parquet, table))
          .as(table.name())
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(Tables.csv(csv, table));
    }
  }

  @Test
  void partsTheCellsByYear() throws IOException, SQLException {
    Batches.write(BatchFormat.PARQUET, folder, Batches.mixed());
    assertThat(files(folder.resolve("cells")))
        .containsExactly(
            "2016/part-0.parquet",
            "2020/part-0.parquet",
            "2022/part-0.parquet",
            "2023/part-0.parquet",
            "none/part-0.parquet");
    assertThat(
            query(
                "SELECT DISTINCT source FROM '%s/cells/**/*.parquet' WHERE report_year = 2020"
                    + " ORDER BY ALL"))
        .containsExactly(List.of("2020/丙县.pdf"), List.of("2020/甲县.pdf"));
    assertThat(
            query("SELECT DISTINCT source FROM '%s/cells/**/*.parquet' WHERE report_year IS NULL"))
        .containsExactly(List.of("undated.txt"));
  }

  /** Else the bytes differ between two runs of Java. */
  @Test
  void listsTheEncodingsOfColumnsInAFixedOrder() throws IOException, SQLException {
    Batches.write(BatchFormat.PARQUET, folder, Batches.mixed());
    assertThat(
            query(
                "SELECT DISTINCT encodings FROM parquet_metadata('%s/reports.parquet')"
                    + " ORDER BY ALL"))
        .containsExactly(
            List.of("PLAIN, BIT_PACKED"),
            List.of("PLAIN, RLE, BIT_PACKED"),
            List.of("PLAIN_DICTIONARY, BIT_PACKED"),
            List.of("PLAIN_DICTIONARY, RLE, BIT_PACKED"));
  }

  @Test
  void givesTypes() throws IOException, SQLException {
    Batches.write(BatchFormat.PARQUET, folder, Batches.mixed());
    assertThat(
            query(
                "SELECT column_name, column_type FROM (DESCRIBE FROM '%s/reports.parquet')"
                    + " WHERE column_type <> 'VARCHAR'"))
        .containsExactly(
            List.of("pages", "INTEGER"),
            List.of("report_year", "INTEGER"),
            List.of("period_start", "DATE"),
            List.of("period_end", "DATE"),
            List.of("published", "DATE"),
            List.of("figures", "INTEGER"),
            List.of("errors", "INTEGER"),
            List.of("warnings", "INTEGER"),
            List.of("infos", "INTEGER"));
    assertThat(query("SELECT DISTINCT typeof(value) FROM '%s/cells/**/*.parquet'"))
        .containsExactly(List.of("DECIMAL(38,6)"));
  }

  @Test
  void keepsEveryDigitThatTheTypeHoldsAndNeverRounds() throws IOException, SQLException {
    Map<String, BigDecimal> values = new TreeMap<>();
    values.put("proactive.fees.amount", new BigDecimal("-12345678901234567890123456789012.000001"));
    values.put("proactive.licences.decisions", new BigDecimal("0.0000001"));
    values.put("proactive.penalties.decisions", new BigDecimal("1E32"));
    values.put("requests.granted.total", new BigDecimal("1E31"));
    Batches.write(
        BatchFormat.PARQUET,
        folder,
        List.of(Batches.item(Batches.report("a", TemplateId.NATIONAL_2021, "甲", 2022, values))));
    assertThat(
            query(
                "SELECT cell_id, status, CAST(value AS VARCHAR) FROM '%s/cells/**/*.parquet'"
                    + " WHERE cell_id IN ('"
                    + String.join("', '", values.keySet())
                    + "') ORDER BY cell_id"))
        .containsExactly(
            List.of("proactive.fees.amount", "value", "-12345678901234567890123456789012.000001"),
            row("proactive.licences.decisions", "value", null),
            row("proactive.penalties.decisions", "value", null),
            List.of("requests.granted.total", "value", "1" + "0".repeat(31) + ".000000"));
  }

  @Test
  void givesTheSameBytesForTheSameInputs() throws IOException {
    Path one = Batches.write(BatchFormat.PARQUET, folder.resolve("1"), Batches.mixed());
    Path two = Batches.write(BatchFormat.PARQUET, folder.resolve("2"), Batches.mixed());
    assertThat(files(one)).hasSize(16).isEqualTo(files(two));
    for (String file : files(one)) {
      assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file));
    }
  }

  @Test
  void givesEmptyTablesForAnEmptyBatch() throws IOException, SQLException {
    Batches.write(BatchFormat.PARQUET, folder, List.of());
    for (Table<?> table : BatchTables.common()) {
      if (table != org.gongkai.export.dictionary.Entry.TABLE) {
        assertThat(rows(folder, table)).as(table.name()).isEmpty();
      }
    }
  }

  @Test
  void keepsFewFilesOpenHoweverManyYearsTitlesTellOf() throws IOException, SQLException {
    List<BatchItem> items = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      items.add(
          Batches.item(Batches.report("r" + i, TemplateId.NATIONAL_2014, "甲", 1900 + i % 40)));
    }
    Path csv = Batches.write(BatchFormat.CSV, folder.resolve("csv"), items);
    Path parquet = Batches.write(BatchFormat.PARQUET, folder.resolve("parquet"), items);
    assertThat(files(parquet.resolve("cells")))
        .hasSize(80)
        .contains("1900/part-0.parquet", "1900/part-1.parquet");
    assertThat(rows(parquet, CellRow.TABLE))
        .containsExactlyInAnyOrderElementsOf(Tables.csv(csv, CellRow.TABLE));
  }

  @Test
  void tellsWhatMadeIt() throws IOException, SQLException {
    Batches.write(BatchFormat.PARQUET, folder, List.of());
    assertThat(
            query(
                "SELECT decode(key), decode(value) FROM parquet_kv_metadata('%s/errors.parquet')"
                    + " ORDER BY 1"))
        .containsExactly(
            List.of("gongkai.gongkai", "1.2.3"), List.of("gongkai.templates", "0a1b2c"));
  }

  private static List<String> row(String... values) {
    return java.util.Arrays.asList(values);
  }

  private List<List<String>> query(String sql) throws SQLException {
    try (Connection connection = Tables.memory()) {
      return Tables.query(connection, String.format(sql, folder));
    }
  }

  private static List<List<String>> rows(Path folder, Table<?> table) throws SQLException {
    String files = ItemTable.isPartedByYear(table) ? "/**/*.parquet" : ".parquet";
    try (Connection connection = Tables.memory()) {
      return Tables.query(connection, table, "'" + folder.resolve(table.name()) + files + "'");
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
