package org.gongkai.samples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the sample reports and what is expected of them lie. */
final class Samples {
  private Samples() {}

  /** The project's folder, wherever the tests are started. */
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("samples/reports"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("There is no samples/reports above the working directory");
      }
    }
    return folder;
  }

  static Path reports() {
    return root().resolve("samples/reports");
  }

  /** A table of {@code samples/expected}, written from what was put into the reports. */
  static List<NamedCsvRecord> expected(String table) {
    try {
      return csv(Files.readString(root().resolve("samples/expected").resolve(table)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static List<NamedCsvRecord> csv(String text) {
    return CsvReader.builder().ofNamedCsvRecord(new StringReader(text)).stream().toList();
  }
}
