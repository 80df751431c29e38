package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.benchmarks.DocumentFormat;

/**
 * Measures all contenders on the same documents and prints a table. Those of a format take short
 * turns, each in a virtual machine of its own, so that what else the machine does strikes all
 * alike.
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
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).toRealPath();
    SpeedBenchmark benchmark = new SpeedBenchmark(folder, Integer.parseInt(arguments[2]));
    benchmark.load();
    for (DocumentFormat format : DocumentFormat.values()) {
      benchmark.measure(format);
    }
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

  private void measure(DocumentFormat format) throws IOException {
    if (documents.get(format).count() == 0) {
      return;
    }
    System.out.println("Measuring " + format.label() + " …");
    List<Fork> forks = new ArrayList<>();
    try {
      for (Contender contender : Contender.of(format)) {
        forks.add(Fork.start(contender, folder));
      }
      measure(forks);
    } finally {
      forks.forEach(Fork::close);
    }
  }

  private void measure(List<Fork> forks) throws IOException {
    for (int round = 0; round < warmUpRounds + ROUNDS; round++) {
      for (Fork fork : forks) {
        Measured.Turn turn = fork.turn(1);
        if (round >= warmUpRounds) {
          measured.computeIfAbsent(fork.contender(), key -> new Measured()).add(turn);
        }
      }
    }
  }
}
