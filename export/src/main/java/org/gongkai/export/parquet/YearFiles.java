package org.gongkai.export.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * The Parquet files of a table, parted by a column as Hive does it: {@code
 * report_year=2022/part-0.parquet}. The column itself is not in the files; readers take it from the
 * names of the folders.
 *
 * <p>As many files are open as there are years, up to a limit, so that memory stays bounded when
 * broken titles tell of ever more years. Beyond it the file that was not written for longest is
 * closed; when its year comes again, another file begins beside it.
 */
public final class YearFiles implements RowFile {
  /** The column by which the files are parted. */
  public static final String COLUMN = "report_year";

  // Far more than the years for which there are reports.
  private static final int MAX_OPEN = 32;
  private static final String NONE = "__HIVE_DEFAULT_PARTITION__";

  private final Path folder;
  private final String name;
  private final Map<String, String> notes;
  private final int yearIndex;
  private final List<? extends Column<?>> columns;
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
    this.name = table.name();
    this.notes = notes;
    this.yearIndex = table.columnNames().indexOf(COLUMN);
    this.columns =
        table.columns().stream().filter(column -> !column.name().equals(COLUMN)).toList();
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    Object year = row.get(yearIndex);
    List<@Nullable Object> rest = new ArrayList<>(row);
    rest.remove(yearIndex);
    file(year == null ? NONE : year.toString()).write(rest);
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
    Path path = folder.resolve(COLUMN + "=" + year).resolve("part-" + part + ".parquet");
    return ParquetFile.create(path, name, columns, notes);
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
