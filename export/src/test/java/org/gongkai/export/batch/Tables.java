package org.gongkai.export.batch;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.Table;

/** Tables read back from their files, each value as CSV has it. */
final class Tables {
  private Tables() {}

  static List<List<String>> csv(Path folder, Table<?> table) throws IOException {
    try (Stream<CsvRecord> records =
        CsvReader.builder().ofCsvRecord(folder.resolve(table.name() + ".csv")).stream()) {
      return records.skip(1).map(CsvRecord::getFields).toList();
    }
  }

  /** The rows of a query that gives the table's columns. */
  static List<List<String>> query(Connection connection, Table<?> table, String from)
      throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    String sql = "SELECT " + String.join(", ", table.columnNames()) + " FROM " + from;
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(row(result, table));
      }
    }
    return rows;
  }

  private static List<String> row(ResultSet result, Table<?> table) throws SQLException {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Object value = result.getObject(i + 1);
      boolean decimal = table.columns().get(i).type() == ColumnType.DECIMAL;
      row.add(value == null ? "" : decimal ? plain((BigDecimal) value) : value.toString());
    }
    return row;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }

  /** All values of a query, as text. */
  static List<List<String>> query(Connection connection, String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }

  /** A database in memory. */
  static Connection memory() throws SQLException {
    return new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
  }

  static Connection open(Path file) throws SQLException {
    Properties readOnly = new Properties();
    readOnly.setProperty("duckdb.read_only", "true");
    return new DuckDBDriver().connect("jdbc:duckdb:" + file, readOnly);
  }
}
