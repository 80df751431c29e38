package org.gongkai.export.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.table.CsvRows;
import org.gongkai.export.table.Table;

/** The tables as CSV, with the data dictionary as Markdown beside them. */
final class CsvOutput implements BatchOutput {
  private static final String DICTIONARY = "dictionary.md";
  static final List<String> FILES =
      Stream.concat(BatchTables.common().stream().map(CsvOutput::fileName), Stream.of(DICTIONARY))
          .toList();

  private final Map<Table<?>, TextFile> files = new LinkedHashMap<>();

  private CsvOutput() {}

  static CsvOutput open(Path folder, BatchSettings settings) throws IOException {
    CsvOutput output = new CsvOutput();
    try {
      for (Table<?> table : BatchTables.common()) {
        TextFile file = TextFile.create(folder.resolve(fileName(table)));
        output.files.put(table, file);
        if (settings.bom()) {
          file.write("\uFEFF");
        }
        file.write(text(csv -> csv.header(table)));
      }
      output.add(Entry.TABLE, BatchTables.dictionary().entries());
      Files.writeString(folder.resolve(DICTIONARY), BatchTables.dictionary().markdown());
    } catch (IOException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private static String fileName(Table<?> table) {
    return table.name() + ".csv";
  }

  private <R> void add(Table<R> table, Iterable<R> rows) throws IOException {
    for (R row : rows) {
      files.get(table).write(text(csv -> csv.rows(table, List.of(row))));
    }
  }

  @Override
  public Part prepare(BatchItem item) {
    List<Part> parts = new ArrayList<>();
    for (TableRows rows : TableRows.of(item)) {
      parts.add(files.get(rows.table().table()).part(text(csv -> csv.values(rows.rows()))));
    }
    return Parts.of(parts);
  }

  private static String text(Lines lines) {
    StringWriter text = new StringWriter();
    try {
      lines.write(CsvRows.to(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public void finish(Iterable<ReportVersion> versions) throws IOException {
    add(BatchTables.VERSIONS, versions);
    for (TextFile file : files.values()) {
      file.finish();
    }
  }

  @Override
  public void close() {
    files.values().forEach(TextFile::close);
  }

  @FunctionalInterface
  private interface Lines {
    void write(CsvRows csv) throws IOException;
  }
}
