package org.gongkai.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.cli.journal.OwnOutputs;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchManifest;

/** The names that outputs have in the output folder. */
final class OutputNames {
  private OutputNames() {}

  /** The files and folders that these formats make, the manifest last: it tells of all others. */
  static List<String> of(Collection<BatchFormat> formats) {
    List<String> names = new ArrayList<>();
    formats.forEach(format -> names.addAll(format.fileNames()));
    names.add(BatchManifest.FILE);
    return names;
  }

  /** The output of a format that lists the inputs that failed, with the table's name if needed. */
  static Optional<String> ofFailures(BatchFormat format) {
    return switch (format) {
      case CSV -> Optional.of("errors.csv");
      case PARQUET -> Optional.of("errors.parquet");
      case DUCKDB -> Optional.of("reports.duckdb (table errors)");
      case XLSX -> Optional.of("reports.xlsx (sheet errors)");
      case JSONL -> Optional.empty();
    };
  }

  /**
   * Tells what is no input, though it is in a folder of inputs: what runs have made there, and the
   * links to failed inputs.
   */
  static Predicate<Path> unwanted(ExtractionPlan plan) {
    Predicate<Path> links =
        path -> plan.quarantine().filter(folder -> isSame(folder, path)).isPresent();
    return links.or(OwnOutputs.finder());
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isDirectory(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
