package org.gongkai.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.benchmarks.MarkdownTable;

/**
 * Measures how reading whole reports goes faster with more threads that share one parser, and
 * whether it costs them anything. All numbers of threads take short turns in one virtual machine,
 * another for each format.
 */
public final class ScalingBenchmark {
  private static final int ROUNDS = 11;
  private static final List<Contender> CONTENDERS =
      List.of(Contender.PDF_REPORT, Contender.DOCX_REPORT, Contender.TEXT_REPORT);

  private final Path folder;
  private final int warmUpRounds;
  private final int most = Runtime.getRuntime().availableProcessors();
  private final MarkdownTable table =
      new MarkdownTable(
          1,
          List.of(
              "Documents",
              "Threads",
              "Documents a second",
              "Times one thread",
              "CPU time a document",
              "Ratio"));

  private ScalingBenchmark(Path folder, int warmUpRounds) {
    this.folder = folder;
    this.warmUpRounds = warmUpRounds;
  }

  /**
   * Runs the benchmark; it takes a few minutes.
   *
   * @param arguments the document or the folder with documents, the folder for the table, and how
   *     many seconds each number of threads warms up before it counts
   */
  public static void main(String[] arguments) throws IOException {
    ScalingBenchmark benchmark =
        new ScalingBenchmark(Path.of(arguments[0]).toRealPath(), Integer.parseInt(arguments[2]));
    for (Contender contender : CONTENDERS) {
      Documents documents = Documents.in(benchmark.folder, contender.format());
      if (documents.count() > 0) {
        benchmark.measure(contender, documents.count());
      }
    }
    Path target = Files.createDirectories(Path.of(arguments[1])).resolve("scaling.md");
    Files.writeString(target, benchmark.table.toString());
    System.out.println();
    System.out.print(benchmark.table);
    System.out.println();
    System.out.println("Written to " + target);
  }

  private void measure(Contender contender, int documents) throws IOException {
    System.out.println("Measuring " + contender.format().label() + " …");
    List<Measured> byThreads = new ArrayList<>();
    for (int threads = 1; threads <= most; threads++) {
      byThreads.add(new Measured());
    }
    try (Fork fork = Fork.start(contender, folder)) {
      for (int round = 0; round < warmUpRounds + ROUNDS; round++) {
        for (int threads = 1; threads <= most; threads++) {
          Measured.Turn turn = fork.turn(threads);
          if (round >= warmUpRounds) {
            byThreads.get(threads - 1).add(turn);
          }
        }
      }
    }
    for (int threads = 1; threads <= most; threads++) {
      Measured measured = byThreads.get(threads - 1);
      table.row(row(contender, documents, threads, measured, byThreads.get(0)));
    }
  }

  private static List<String> row(
      Contender contender, int documents, int threads, Measured measured, Measured one) {
    return List.of(
        threads == 1 ? contender.format().label() : "",
        String.valueOf(threads),
        number("%.0f", threads * documents * 1000 / measured.millis()),
        number("%.2f", threads / measured.ratio(one)),
        number("%.2f ms", measured.processorMillis() / documents),
        number("%.2f", measured.processorRatio(one)));
  }

  private static String number(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
