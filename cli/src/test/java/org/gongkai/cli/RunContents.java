package org.gongkai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What is in the folders of two runs, compared: every file and folder, hidden ones as well, with
 * its bytes; of the database the rows of every table and view; of the workbook all but when it was
 * made.
 */
final class RunContents {
  private RunContents() {}

  private static Map<String, String> of(Path folder) throws IOException, SQLException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        add(contents, folder.relativize(path).toString(), path);
      }
    }
    return contents;
  }

  /** The names under which two folders have not the same. */
  static Set<String> differences(Path one, Path other) throws IOException, SQLException {
    Map<String, String> contents = of(one);
    Map<String, String> others = of(other);
    Set<String> names = new TreeSet<>(contents.keySet());
    names.addAll(others.keySet());
    names.removeIf(name -> Objects.equals(contents.get(name), others.get(name)));
    return names;
  }

  private static void add(Map<String, String> contents, String name, Path path)
      throws IOException, SQLException {
    if (Files.isDirectory(path)) {
      contents.put(name, "folder");
    } else if (name.endsWith(".duckdb")) {
      addTables(contents, name, path);
    } else if (name.endsWith(".xlsx")) {
      addEntries(contents, name, path);
    } else {
      contents.put(name, text(Files.readAllBytes(path)));
    }
  }

  private static void addTables(Map<String, String> contents, String name, Path path)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + path, readOnly());
        Statement statement = connection.createStatement()) {
      for (String table : rows(statement, "SELECT table_name FROM information_schema.tables")) {
        // Only tables keep the order in which their rows were written.
        boolean view = List.of("panel", "measures").contains(table);
        String sql = "SELECT * FROM " + table + (view ? " ORDER BY ALL" : "");
        contents.put(name + ":" + table, String.join("\n", rows(statement, sql)));
      }
    }
  }

  private static Properties readOnly() {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    return properties;
  }

  private static List<String> rows(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private static void addEntries(Map<String, String> contents, String name, Path path)
      throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().equals("docProps/core.xml")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          contents.put(name + ":" + entry.getName(), text(bytes));
        }
      }
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
