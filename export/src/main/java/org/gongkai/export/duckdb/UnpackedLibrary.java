package org.gongkai.export.duckdb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.HashSet;
import java.util.Set;

/**
 * DuckDB's library, which its driver unpacks into the folder for temporary files and deletes when
 * the program ends by itself. Where the system tells which files are in use (Linux), none of its 60
 * MB outlive a program that is killed: it is deleted as soon as it is loaded, and what was left by
 * a program that was killed before that is deleted by the next one.
 */
final class UnpackedLibrary {
  static final String FILES = "libduckdb_java*.so";

  private static final Path PROCESSES = Path.of("/proc");
  private static final int MILLIS_FROM_UNPACKED_TO_LOADED = 50;

  private UnpackedLibrary() {}

  /** Deletes the file of the library that is loaded. */
  static void deleteLoaded() {
    try {
      for (Path library : OpenFiles.mapped(PROCESSES.resolve("self"), FILES)) {
        Files.deleteIfExists(library);
      }
    } catch (IOException | RuntimeException e) {
      // The driver deletes it later.
    }
  }

  /** Deletes those files of this user's in a folder that no process has open. */
  static void deleteLeft(Path folder) {
    try {
      Set<Path> left = unused(folder);
      if (!left.isEmpty()) {
        Thread.sleep(MILLIS_FROM_UNPACKED_TO_LOADED);
        left.retainAll(unused(folder));
      }
      for (Path library : left) {
        Files.deleteIfExists(library);
      }
    } catch (IOException | RuntimeException e) {
      // They harm nobody.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Set<Path> unused(Path folder) throws IOException {
    Set<Path> libraries = new HashSet<>();
    if (!Files.isDirectory(PROCESSES.resolve("self"))) {
      return libraries;
    }
    UserPrincipal user = Files.getOwner(PROCESSES.resolve("self"));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.toRealPath(), FILES)) {
      for (Path file : files) {
        if (Files.getOwner(file).equals(user)) {
          libraries.add(file);
        }
      }
    }
    if (!libraries.isEmpty()) {
      libraries.removeAll(OpenFiles.ofAll(PROCESSES, FILES));
    }
    return libraries;
  }
}
