package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.benchmarks.DocumentFormat;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all contenders on the same documents and prints a table. */
public final class SpeedBenchmark {
  private final Path folder;
  private final Map<DocumentFormat, Documents> documents = new EnumMap<>(DocumentFormat.class);
  private final Map<Contender, Measured> measured = new EnumMap<>(Contender.class);

  private SpeedBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs the benchmarks; they take a few minutes.
   *
   * @param arguments the folder with the documents, and the folder for the table
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Path.of(arguments[0]).toRealPath();
    SpeedBenchmark benchmark = new SpeedBenchmark(folder);
    benchmark.load();
    benchmark.run();
    String table = new SpeedTable(benchmark.documents, benchmark.measured).toString();
    Path target = Files.createDirectories(Path.of(arguments[1])).resolve("speed.md");
    Files.writeString(target, table);
    System.out.println();
    System.out.print(table);
    System.out.println();
    System.out.println("Written to " + target);
  }

  private void load() throws IOException {
    for (DocumentFormat format : DocumentFormat.values()) {
      documents.put(format, Documents.in(folder, format));
    }
  }

  private void run() throws RunnerException {
    for (Contender contender : Contender.values()) {
      if (documents.get(contender.format()).count() > 0) {
        System.out.println(contender.format().label() + ", " + contender.label() + " …");
        measured.put(contender, ForkedRun.of(contender, folder));
      }
    }
  }
}
