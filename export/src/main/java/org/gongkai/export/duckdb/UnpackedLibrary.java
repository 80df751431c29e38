package org.gongkai.export.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * DuckDB's library, which its driver unpacks into the folder for temporary files and deletes when
 * the program ends by itself. Where the system lets go of a file that is in use, it is deleted as
 * soon as it is loaded, so that a killed program leaves none of its 60 MB.
 */
final class UnpackedLibrary {
  private static final Path MAPPED_FILES = Path.of("/proc/self/maps");
  private static final Pattern LIBRARY = Pattern.compile("/.*/libduckdb_java\\d+\\.so$");

  private UnpackedLibrary() {}

  /** Deletes the file of the library that is loaded; without effect on other systems than Linux. */
  static void delete() {
    if (!Files.isReadable(MAPPED_FILES)) {
      return;
    }
    try (Stream<String> lines = Files.lines(MAPPED_FILES)) {
      for (Matcher library : lines.map(LIBRARY::matcher).filter(Matcher::find).toList()) {
        Files.deleteIfExists(Path.of(library.group()));
      }
    } catch (IOException | RuntimeException e) {
      // The driver deletes it later.
    }
  }
}
