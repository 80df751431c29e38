package org.gongkai.samples;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.CellsCsv;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;

/**
 * For researchers: all reports below a folder as one tidy table, a row for each cell of the form.
 *
 * <pre>{@code java ... org.gongkai.samples.BulkToTable reports cells.csv}</pre>
 */
public final class BulkToTable {
  private BulkToTable() {}

  /** Takes the folder and the table to write. */
  public static void main(String[] args) throws IOException {
    try (Writer table = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
      write(Path.of(args[0]), table).forEach(System.err::println);
    }
  }

  /** Writes the table; returns a line for each file that could not be read. */
  static List<String> write(Path folder, Writer table) throws IOException {
    ReportParser parser = ReportParser.create(); // One parser serves all files, and all threads.
    List<String> failures = new ArrayList<>();
    CellsCsv.writeHeader(table);
    for (Path file : filesBelow(folder)) {
      String source = folder.relativize(file).toString().replace('\\', '/');
      try {
        DisclosureReport report = parser.parse(Files.readAllBytes(file), source);
        CellsCsv.write(report, table);
      } catch (ReportException e) {
        // One bad file must not end a run over thousands; the message names it and says what to do.
        failures.add(e.getMessage());
      }
    }
    return failures;
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }
}
