package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;

/** The documents of one format that a benchmark reads, in memory. */
final class Documents {
  /** Keeps the loggers of the libraries, which nothing else holds on to, switched off. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private final List<byte[]> contents;

  private Documents(List<byte[]> contents) {
    this.contents = contents;
  }

  /** The reports below a folder; what is no readable report is left out. */
  static Documents in(Path folder, DocumentFormat format) throws IOException {
    LIBRARIES.setLevel(Level.OFF);
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> isOf(format, file)).sorted().toList();
    }
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      if (isReport(content)) {
        contents.add(content);
      }
    }
    return new Documents(contents);
  }

  private static boolean isOf(DocumentFormat format, Path file) {
    String name = String.valueOf(file.getFileName());
    return Files.isRegularFile(file)
        && DocumentFormat.ofName(name).filter(format::equals).isPresent();
  }

  private static boolean isReport(byte[] content) {
    try {
      ReportParser.create().parse(content, "report");
      return true;
    } catch (ReportException e) {
      return false;
    }
  }

  int count() {
    return contents.size();
  }

  /** How large they are on the average, in bytes. */
  double averageSize() {
    return contents.stream().mapToInt(content -> content.length).average().orElse(0);
  }

  /** Reads a document. */
  @FunctionalInterface
  interface Reading {
    Object read(byte[] content) throws IOException;
  }

  /** Reads every document once; gives something that depends on each reading. */
  int readAll(Reading reading) throws IOException {
    int seen = 0;
    for (byte[] content : contents) {
      seen += System.identityHashCode(reading.read(content));
    }
    return seen;
  }
}
