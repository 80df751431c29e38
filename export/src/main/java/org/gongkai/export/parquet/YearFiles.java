package org.gongkai.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet files of a table with a column {@code report_year}, a folder for each year: {@code
 * 2022/part-0.parquet}, and {@code none/part-0.parquet} for rows without a year. All columns are in
 * the files. (Folders as Hive names them, {@code report_year=2022}, would take the column out of
 * the files, and readers do not agree on how such a name tells that there is no year.)
 *
 * <p>As many files are open as there are years, up to a limit, so that memory stays bounded when
 * broken titles tell of ever more years. Beyond it the file that was not written for longest is
 * closed; when its year comes again, another file begins beside it.
 */
public final class YearFiles implements RowFile {
  // Far more than the years for which there are reports.
  private static final int MAX_OPEN = 32;
  private static final String NONE = "none";

  private final Path folder;
  private final Table<?> table;
  private final Map<String, String> notes;
  private final int yearIndex;
  private final Map<String, ParquetFile> open = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Integer> parts = new HashMap<>();

  /**
   * The files of a table.
   *
   * @param folder where they are to be; made if it is not there
   * @param notes what each file tells of itself
   */
  public YearFiles(Path folder, Table<?> table, Map<String, String> notes) {
    this.folder = folder;
    this.table = table;
    this.notes = notes;
    this.yearIndex = table.columnNames().indexOf("report_year");
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    Object year = row.get(yearIndex);
    file(year == null ? NONE : year.toString()).write(row);
  }

  private ParquetFile file(String year) throws IOException {
    ParquetFile file = open.get(year);
    if (file == null) {
      closeOneAtLimit();
      file = begin(year);
      open.put(year, file);
    }
    return file;
  }

  private void closeOneAtLimit() throws IOException {
    if (open.size() >= MAX_OPEN) {
      String oldest = open.keySet().iterator().next();
      open.remove(oldest).close();
    }
  }

  private ParquetFile begin(String year) throws IOException {
    int part = parts.merge(year, 1, Integer::sum) - 1;
    Path path = folder.resolve(year).resolve("part-" + part + ".parquet");
    return ParquetFile.create(path, table.name(), table.columns(), notes);
  }

  /**
   * Makes all files whole. Without any row there is one file without rows, so that queries work.
   */
  @Override
  public void close() throws IOException {
    if (parts.isEmpty()) {
      file(NONE);
    }
    for (ParquetFile file : open.values()) {
      file.close();
    }
  }
}
