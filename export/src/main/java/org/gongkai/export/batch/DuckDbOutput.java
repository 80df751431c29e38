package org.gongkai.export.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.core.template.Measure;
import org.gongkai.export.ReportVersion;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.duckdb.DuckDbFile;
import org.gongkai.export.table.Table;
import org.gongkai.export.view.MeasureTables;
import org.gongkai.export.view.MeasuresView;
import org.gongkai.export.view.PanelView;
import org.gongkai.export.view.View;

/** The tables as a DuckDB database, with views over them. */
final class DuckDbOutput implements BatchOutput {
  static final String FILE = "reports.duckdb";
  static final List<View> VIEWS = List.of(PanelView.of(BatchTables.VERSIONS), MeasuresView.view());

  private final DuckDbFile file;

  private DuckDbOutput(DuckDbFile file) {
    this.file = file;
  }

  static DuckDbOutput open(Path folder, BatchSettings settings) throws IOException {
    DuckDbOutput output = new DuckDbOutput(create(folder.resolve(FILE)));
    try {
      output.add(BatchTables.PROVENANCE, Component.of(settings.provenance()));
      output.add(Entry.TABLE, BatchTables.dictionary().entries());
      output.add(MeasureTables.DEFINITIONS, Measure.all());
      output.add(MeasureTables.CELLS, MeasureTables.Part.all());
    } catch (IOException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private static DuckDbFile create(Path path) throws IOException {
    try {
      return DuckDbFile.create(path, BatchTables.ofDatabase());
    } catch (LinkageError e) {
      throw new IOException(unloadable(e), e);
    }
  }

  /** Why DuckDB cannot be loaded; mostly its library could not be unpacked. */
  static String unloadable(LinkageError error) {
    Throwable cause = error;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "DuckDB cannot be loaded here ("
        + cause
        + (cause instanceof IOException
            ? "); its library needs 100 MB in the folder for temporary files, "
                + System.getProperty("java.io.tmpdir")
                + ". Another one can be named by -Djava.io.tmpdir (GONGKAI_JAVA_OPTS)."
            : "); put org.duckdb:duckdb_jdbc on the class path.");
  }

  private <R> void add(Table<R> table, Iterable<R> records) throws IOException {
    for (R row : records) {
      file.write(table, table.row(row));
    }
  }

  @Override
  public Part prepare(BatchItem item) {
    return Parts.of(
        TableRows.of(item).stream()
            .map(rows -> rows.part(row -> file.write(rows.table().table(), row)))
            .toList());
  }

  @Override
  public void finish(Iterable<ReportVersion> versions) throws IOException {
    add(BatchTables.VERSIONS, versions);
    file.finish(VIEWS);
  }

  @Override
  public void close() {
    file.close();
  }
}
