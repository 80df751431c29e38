package org.gongkai.export.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.VersionsCsv;

/** The CSV tables. */
final class CsvOutput implements BatchOutput {
  private static final String VERSIONS = "versions.csv";
  static final List<String> FILES =
      Stream.concat(Stream.of(CsvTable.values()).map(CsvTable::fileName), Stream.of(VERSIONS))
          .toList();

  private final Map<CsvTable, TextFile> tables = new EnumMap<>(CsvTable.class);
  private final TextFile versions;

  private CsvOutput(TextFile versions) {
    this.versions = versions;
  }

  static CsvOutput open(Path folder, BatchSettings settings) throws IOException {
    CsvOutput output = new CsvOutput(TextFile.create(folder.resolve(VERSIONS)));
    try {
      for (CsvTable table : CsvTable.values()) {
        TextFile file = TextFile.create(folder.resolve(table.fileName()));
        output.tables.put(table, file);
        begin(file, settings);
        table.writeHeader(file.writer());
      }
      begin(output.versions, settings);
      VersionsCsv.writeHeader(output.versions.writer());
    } catch (IOException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private static void begin(TextFile file, BatchSettings settings) throws IOException {
    if (settings.bom()) {
      file.writer().write('\uFEFF');
    }
  }

  @Override
  public Part prepare(BatchItem item) {
    List<Part> parts = new ArrayList<>();
    tables.forEach((table, file) -> parts.add(file.part(rows(table, item))));
    return Parts.of(parts);
  }

  private static String rows(CsvTable table, BatchItem item) {
    StringWriter rows = new StringWriter();
    try {
      table.write(item, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.toString();
  }

  @Override
  public void finish(List<ReportVersion> rows) throws IOException {
    for (ReportVersion row : rows) {
      VersionsCsv.write(row, versions.writer());
    }
    versions.finish();
    for (TextFile file : tables.values()) {
      file.finish();
    }
  }

  @Override
  public void close() {
    versions.close();
    tables.values().forEach(TextFile::close);
  }
}
