package org.gongkai.export.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.parquet.ParquetFile;
import org.gongkai.export.parquet.RowFile;
import org.gongkai.export.parquet.YearFiles;
import org.gongkai.export.table.Table;

/** The tables as Parquet files; large ones are parted by year. */
final class ParquetOutput implements BatchOutput {
  static final List<String> FILES =
      BatchTables.common().stream().map(ParquetOutput::fileName).toList();

  private final Map<Table<?>, RowFile> files = new LinkedHashMap<>();

  private ParquetOutput() {}

  static ParquetOutput open(Path folder, BatchSettings settings) throws IOException {
    ParquetOutput output = new ParquetOutput();
    Map<String, String> notes = notes(settings.provenance());
    try {
      for (Table<?> table : BatchTables.common()) {
        Path path = folder.resolve(fileName(table));
        output.files.put(table, file(path, table, notes));
      }
      output.add(Entry.TABLE, BatchTables.dictionary().entries());
    } catch (IOException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private static RowFile file(Path path, Table<?> table, Map<String, String> notes)
      throws IOException {
    return ItemTable.isPartedByYear(table)
        ? new YearFiles(path, table, notes)
        : ParquetFile.create(path, table.name(), table.columns(), notes);
  }

  private static String fileName(Table<?> table) {
    return ItemTable.isPartedByYear(table) ? table.name() : table.name() + ".parquet";
  }

  private static Map<String, String> notes(Provenance provenance) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (Component component : Component.of(provenance)) {
      notes.put("gongkai." + component.name(), component.version());
    }
    return notes;
  }

  private <R> void add(Table<R> table, Iterable<R> records) throws IOException {
    for (R row : records) {
      files.get(table).write(table.row(row));
    }
  }

  @Override
  public Part prepare(BatchItem item) {
    return Parts.of(
        TableRows.of(item).stream()
            .map(rows -> rows.part(files.get(rows.table().table())::write))
            .toList());
  }

  @Override
  public void finish(Iterable<ReportVersion> versions) throws IOException {
    add(BatchTables.VERSIONS, versions);
    for (RowFile file : files.values()) {
      file.close();
    }
    files.clear();
  }

  @Override
  public void close() {
    for (RowFile file : files.values()) {
      try {
        file.close();
      } catch (IOException | RuntimeException e) {
        // It is given up.
      }
    }
    files.clear();
  }
}
