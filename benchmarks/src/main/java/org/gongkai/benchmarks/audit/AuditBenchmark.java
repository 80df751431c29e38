package org.gongkai.benchmarks.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.benchmarks.ProcessFamily;

/** Makes many reports, runs {@code gongkai audit} on them, and prints time and memory. */
public final class AuditBenchmark {
  private AuditBenchmark() {}

  /**
   * Makes the reports and runs the command in a process of its own.
   *
   * @param arguments the folder with the sample reports, the number of reports, the most heap (as
   *     Java's {@code -Xmx} has it)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Files.createTempDirectory("gongkai-audit-benchmark-");
    try {
      int reports = Integer.parseInt(arguments[1]);
      new MadeReports(Path.of(arguments[0])).write(reports, work.resolve("reports"));
      run(work, reports, arguments[2]);
    } finally {
      delete(work);
    }
  }

  private static void run(Path work, int reports, String heap)
      throws IOException, InterruptedException {
    Path log = work.resolve("printed.txt");
    ProcessFamily.Usage usage =
        ProcessFamily.run(
            log,
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.gongkai.cli.Main",
                "audit",
                work.resolve("reports").toString(),
                "-o",
                work.resolve("out").toString(),
                "--format",
                "sarif"));
    System.out.print(Files.readString(log));
    long findings;
    try (Stream<String> lines = Files.lines(work.resolve("out").resolve("findings.csv"))) {
      findings = lines.count() - 1;
    }
    System.out.printf(
        Locale.ROOT,
        "%d reports, -Xmx%s: %d findings, %.0f s, %.0f s of CPU, all processes together %d MB at"
            + " most%n",
        reports,
        heap,
        findings,
        usage.wallSeconds(),
        usage.cpuSeconds(),
        usage.peakBytes() / 1_000_000);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
