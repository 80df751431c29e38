package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.benchmarks.DocumentFormat;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures all contenders on the same documents and prints a table. They take short turns in one
 * virtual machine, so that all are equally warm and what else the machine does strikes all alike.
 */
public final class SpeedBenchmark {
  private static final int ROUNDS = 11;

  private final Path folder;
  private final int warmUpRounds;
  private final Map<DocumentFormat, Documents> documents = new EnumMap<>(DocumentFormat.class);
  private final Map<Contender, Measured> measured = new EnumMap<>(Contender.class);

  private SpeedBenchmark(Path folder, int warmUpRounds) {
    this.folder = folder;
    this.warmUpRounds = warmUpRounds;
  }

  /**
   * Runs the benchmarks; they take a few minutes.
   *
   * @param arguments the document or the folder with documents, the folder for the table, and how
   *     many seconds each contender warms up before it counts
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path folder = Path.of(arguments[0]).toRealPath();
    SpeedBenchmark benchmark = new SpeedBenchmark(folder, Integer.parseInt(arguments[2]));
    benchmark.load();
    benchmark.warmUp();
    benchmark.measure();
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

  private void warmUp() throws RunnerException {
    for (int round = 1; round <= warmUpRounds; round++) {
      System.out.println("Warming up, " + round + " of " + warmUpRounds + " …");
      for (Contender contender : contenders()) {
        Slice.run(contender, folder, 1, new Measured());
      }
    }
  }

  private void measure() throws RunnerException {
    for (int round = 1; round <= ROUNDS; round++) {
      System.out.println("Measuring, " + round + " of " + ROUNDS + " …");
      for (Contender contender : contenders()) {
        Slice.run(contender, folder, 1, measured.computeIfAbsent(contender, key -> new Measured()));
      }
    }
  }

  private List<Contender> contenders() {
    return Arrays.stream(Contender.values())
        .filter(contender -> documents.get(contender.format()).count() > 0)
        .toList();
  }
}
