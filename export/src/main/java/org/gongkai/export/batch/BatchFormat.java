package org.gongkai.export.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The outputs that a batch can have. The constants are named as users type them, in lower case. */
public enum BatchFormat {
  /** Tables as CSV. */
  CSV(CsvOutput.FILES, CsvOutput::open),

  /** Tables as Parquet; the cells and sections are parted by year. */
  PARQUET(ParquetOutput.FILES, ParquetOutput::open),

  /** Tables and views as a DuckDB database. */
  DUCKDB(List.of(DuckDbOutput.FILE), DuckDbOutput::open),

  /** An Excel workbook. */
  XLSX(List.of(XlsxOutput.FILE), XlsxOutput::open),

  /** One report a line as JSON. */
  JSONL(List.of(JsonLinesOutput.FILE), JsonLinesOutput::open);

  private final List<String> fileNames;
  private final Opener opener;

  BatchFormat(List<String> fileNames, Opener opener) {
    this.fileNames = fileNames;
    this.opener = opener;
  }

  /** The names of the files or folders that it makes in the output folder. */
  public List<String> fileNames() {
    return fileNames;
  }

  /** The names of what all formats together make, the manifest aside. */
  public static List<String> allFileNames() {
    return Arrays.stream(values()).flatMap(format -> format.fileNames.stream()).toList();
  }

  /**
   * Begins an output.
   *
   * @param folder an empty folder that is there, shared with the outputs of other formats
   */
  public BatchOutput open(Path folder, BatchSettings settings) throws IOException {
    return opener.open(folder, settings);
  }

  @FunctionalInterface
  private interface Opener {
    BatchOutput open(Path folder, BatchSettings settings) throws IOException;
  }
}
