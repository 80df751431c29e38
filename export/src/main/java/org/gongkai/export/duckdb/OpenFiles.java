package org.gongkai.export.duckdb;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files processes have open, as Linux tells in {@code /proc}. */
final class OpenFiles {
  private OpenFiles() {}

  /**
   * What any process that may be looked into has open or mapped.
   *
   * @param processes where the system tells of processes
   * @param glob which names of files
   */
  static Set<Path> ofAll(Path processes, String glob) throws IOException {
    Set<Path> files = new HashSet<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
      for (Path process : all) {
        addIfReadable(files, () -> mapped(process, glob));
        addIfReadable(files, () -> open(process, glob));
      }
    }
    return files;
  }

  /** What a process has mapped into its memory, as libraries are. */
  static Set<Path> mapped(Path process, String glob) throws IOException {
    try (Stream<String> lines = Files.lines(process.resolve("maps"))) {
      return lines
          .filter(line -> line.indexOf('/') > 0)
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(file -> isNamed(file, glob))
          .collect(Collectors.toSet());
    }
  }

  private static Set<Path> open(Path process, String glob) throws IOException {
    Set<Path> files = new HashSet<>();
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path descriptor : descriptors) {
        addIfReadable(files, () -> Set.of(Files.readSymbolicLink(descriptor)));
      }
    }
    files.removeIf(file -> !isNamed(file, glob));
    return files;
  }

  private static boolean isNamed(Path file, String glob) {
    Path name = file.getFileName();
    return name != null && file.getFileSystem().getPathMatcher("glob:" + glob).matches(name);
  }

  private interface Listing {
    Set<Path> files() throws IOException;
  }

  private static void addIfReadable(Set<Path> files, Listing listing) {
    try {
      files.addAll(listing.files());
    } catch (IOException | RuntimeException e) {
      // It is over meanwhile, or another user's.
    }
  }
}
