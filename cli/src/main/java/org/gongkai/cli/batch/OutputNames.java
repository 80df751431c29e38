package org.gongkai.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
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

  /** Outputs in the output folder that an earlier run made and this one, of other formats, not. */
  static List<String> ofEarlierRun(ExtractionPlan plan) {
    return Arrays.stream(BatchFormat.values())
        .filter(format -> !plan.formats().contains(format))
        .flatMap(format -> format.fileNames().stream())
        .filter(name -> Files.exists(plan.folder().resolve(name)))
        .toList();
  }

  /**
   * Tells what is no input, though it is in a folder of inputs: what an earlier run left in the
   * output folder, and the links to failed inputs.
   */
  static Predicate<Path> unwanted(ExtractionPlan plan) {
    List<String> names = of(Arrays.asList(BatchFormat.values()));
    return path ->
        (names.contains(path.getFileName().toString()) && isIn(plan.folder(), path))
            || plan.quarantine().filter(folder -> isSame(folder, path)).isPresent();
  }

  private static boolean isIn(Path folder, Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent != null && isSame(folder, parent);
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isDirectory(one) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
