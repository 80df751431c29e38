package org.gongkai.benchmarks.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gongkai.benchmarks.DocumentFormat;
import org.gongkai.benchmarks.MarkdownTable;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;

/** Reads the reports of a folder and prints how many cells are as expected, by format. */
public final class AccuracyBenchmark {
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private final Path folder;
  private final ReportParser parser = ReportParser.create();
  private final Map<String, Score> scores = new TreeMap<>();
  private final Score all = new Score();

  private AccuracyBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads and counts.
   *
   * @param arguments the folder with the reports, the CSV file with the expected cells, and the
   *     folder for the table
   */
  public static void main(String[] arguments) throws IOException {
    LIBRARIES.setLevel(Level.OFF);
    AccuracyBenchmark benchmark = new AccuracyBenchmark(Path.of(arguments[0]));
    ExpectedCells.bySource(Path.of(arguments[1])).forEach(benchmark::score);
    String table = benchmark.table();
    Path target = Files.createDirectories(Path.of(arguments[2])).resolve("accuracy.md");
    Files.writeString(target, table);
    System.out.print(table);
    System.out.println();
    System.out.println("Written to " + target);
  }

  private void score(String source, List<ExpectedCell> cells) {
    String format = DocumentFormat.ofName(source).map(DocumentFormat::label).orElse("other");
    Score score = scores.computeIfAbsent(format, key -> new Score());
    score.report();
    all.report();
    for (Map.Entry<ExpectedCell, Verdict> judged : judge(source, cells).entrySet()) {
      score.add(judged.getValue());
      all.add(judged.getValue());
      if (judged.getValue() != Verdict.EXACT) {
        System.out.println(judged.getValue() + " " + source + " " + judged.getKey().cellId());
      }
    }
  }

  private Map<ExpectedCell, Verdict> judge(String source, List<ExpectedCell> cells) {
    Map<ExpectedCell, Verdict> verdicts = new LinkedHashMap<>();
    try {
      DisclosureReport report = parser.parse(folder.resolve(source));
      cells.forEach(cell -> verdicts.put(cell, Verdict.of(cell, report)));
    } catch (ReportException e) {
      System.out.println(source + ": " + e.getMessage());
      cells.forEach(cell -> verdicts.put(cell, Verdict.ofUnread(cell)));
    }
    return verdicts;
  }

  private String table() {
    MarkdownTable table =
        new MarkdownTable(
            1,
            List.of(
                "Format",
                "Reports",
                "Cells",
                "Exact",
                "Missing",
                "Wrong, flagged",
                "Silent",
                "Other status"));
    scores.forEach((format, score) -> table.row(row(format, score)));
    table.row(row("all", all));
    return table.toString();
  }

  private static List<String> row(String format, Score score) {
    double exact = 100.0 * score.count(Verdict.EXACT) / Math.max(1, score.cells());
    return List.of(
        format,
        String.valueOf(score.reports()),
        String.valueOf(score.cells()),
        String.format(Locale.ROOT, "%.2f%%", exact),
        String.valueOf(score.count(Verdict.MISSING)),
        String.valueOf(score.count(Verdict.FLAGGED)),
        String.valueOf(score.count(Verdict.SILENT)),
        String.valueOf(score.count(Verdict.STATUS_ONLY)));
  }
}
