package org.gongkai.benchmarks.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads expected cells: CSV with the columns source, cell_id, status and value. */
final class ExpectedCells {
  private ExpectedCells() {}

  /** The cells by source: the path of the report below its folder. */
  static Map<String, List<ExpectedCell>> bySource(Path file) throws IOException {
    Map<String, List<ExpectedCell>> bySource = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        bySource
            .computeIfAbsent(row.getField("source"), source -> new ArrayList<>())
            .add(
                ExpectedCell.of(
                    row.getField("cell_id"), row.getField("status"), row.getField("value")));
      }
    }
    return bySource;
  }
}
