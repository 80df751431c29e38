package org.gongkai.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.benchmarks.MarkdownTable;
import org.gongkai.benchmarks.ProcessFamily;

/**
 * Multiplies the sample reports and measures what {@code gongkai extract} takes for them, and for
 * the PDF files among them beside what pdftotext and tabula take. Needs Linux, with pdftotext.
 */
public final class BulkBenchmark {
  private static final double MILLIS = 1_000;
  private static final double MB = 1_000_000;

  /** Tabula takes so long that no more files are worth it. */
  private static final int MOST_FOR_TABULA = 500;

  private final Path program;
  private final Path work;
  private final MarkdownTable table =
      new MarkdownTable(
          1, List.of("Read by", "Files", "Clock", "Files a second", "CPU a file", "Peak memory"));

  private BulkBenchmark(Path program, Path work) {
    this.program = program;
    this.work = work;
  }

  /** Takes the sample reports, the program, a folder to work in and the number of files. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Path.of(arguments[2]).resolve("bulk");
    BulkBenchmark benchmark = new BulkBenchmark(Path.of(arguments[1]), work);
    benchmark.run(samples(Path.of(arguments[0])), Integer.parseInt(arguments[3]));
    System.out.println(benchmark.table);
  }

  private static List<Path> samples(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void run(List<Path> samples, int count) throws IOException, InterruptedException {
    Path all = work.resolve("all");
    Path pdf = work.resolve("pdf");
    multiply(samples, all, count);
    List<Path> pdfSamples = samples.stream().filter(BulkBenchmark::isPdf).toList();
    int pdfCount = count * pdfSamples.size() / samples.size();
    multiply(pdfSamples, pdf, pdfCount);

    gongkai("Gongkai, all formats", all, count, "--isolate");
    gongkai("Gongkai, all formats, `--no-isolate`", all, count, "--no-isolate");
    gongkai("Gongkai, PDF", pdf, pdfCount, "--isolate");
    String script =
        "find \"$1\" -name '*.pdf' -print0 | xargs -0 -n 1 -P 2 sh -c 'pdftotext \"$0\" -'";
    row("pdftotext, PDF: text", pdfCount, List.of("sh", "-c", script + " | wc -c", "sh", pdf + ""));
    Path few = work.resolve("few");
    int fewCount = Math.min(pdfCount, MOST_FOR_TABULA);
    multiply(pdfSamples, few, fewCount);
    row("tabula, PDF: tables", fewCount, tabula(few));
  }

  private static boolean isPdf(Path file) {
    return file.toString().endsWith(".pdf");
  }

  private static void multiply(List<Path> samples, Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path sample = samples.get(i % samples.size());
      String name = sample.getFileName().toString();
      Path copies = Files.createDirectories(folder.resolve(String.format("%03d", i / 1_000)));
      Path copy = copies.resolve(i + "-" + name);
      if (!Files.exists(copy)) {
        Files.write(copy, FileCopies.copy(Files.readAllBytes(sample), name, i));
      }
    }
  }

  private void gongkai(String label, Path folder, int count, String isolation)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "extract", folder + ""));
    command.addAll(List.of("-o", work.resolve("out") + "", "--force", "--threads", "2", isolation));
    row(label, count, command);
  }

  private static List<String> tabula(Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Djava.awt.headless=true",
        "-cp",
        System.getProperty("java.class.path"),
        TabulaRun.class.getName(),
        folder.toString());
  }

  private void row(String label, int files, List<String> command)
      throws IOException, InterruptedException {
    ProcessFamily.Usage usage = ProcessFamily.run(work.resolve("log"), command);
    System.err.println(label + ": " + usage);
    table.row(
        List.of(
            label,
            String.format(Locale.ROOT, "%,d", files),
            String.format(Locale.ROOT, "%.0f s", usage.wallSeconds()),
            String.format(Locale.ROOT, "%.0f", files / usage.wallSeconds()),
            String.format(Locale.ROOT, "%.1f ms", usage.cpuSeconds() * MILLIS / files),
            String.format(Locale.ROOT, "%.0f MB", usage.peakBytes() / MB)));
  }
}
