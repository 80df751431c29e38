package org.gongkai.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.cli.read.PrintableText;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchItem;

/** What {@code extract} says at its end. */
final class Summary {
  private static final int FAILURES_SHOWN = 5;
  private static final int SLOWEST_SHOWN = 3;

  private record Timed(String source, long nanos) {}

  private final List<BatchItem.FailedInput> firstFailures = new ArrayList<>();
  private final Map<String, Integer> failuresByError = new TreeMap<>();
  private final PriorityQueue<Timed> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Timed::nanos));
  private Tally tally = Tally.NOTHING;

  void add(FinishedInput input) {
    tally = tally.plus(input.tally());
    slowest.add(new Timed(input.origin().input().source(), input.origin().nanos()));
    if (slowest.size() > SLOWEST_SHOWN) {
      slowest.remove();
    }
    if (input.failure() != null) {
      add(input.failure());
    }
  }

  private void add(BatchItem.FailedInput failure) {
    failuresByError.merge(failure.error(), 1, Integer::sum);
    if (firstFailures.size() < FAILURES_SHOWN) {
      firstFailures.add(failure);
    }
  }

  Tally tally() {
    return tally;
  }

  /** The lines to show, each ending with a line feed. */
  String text(Path folder, Set<BatchFormat> formats) {
    StringBuilder text = new StringBuilder();
    firstFailures.forEach(failure -> text.append(line(failure)).append('\n'));
    if (tally.failures() > firstFailures.size()) {
      text.append("… and so on: ").append(tally.failures()).append(" in all\n");
    }
    text.append("reports   ").append(tally.reports()).append(" read, ");
    text.append(tally.failures()).append(" failed").append(errors()).append('\n');
    text.append("figures   ").append(tally.figures()).append('\n');
    text.append("findings  ").append(tally.errors()).append(" errors, ");
    text.append(tally.warnings()).append(" warnings, ");
    text.append(tally.notes()).append(" infos\n");
    text.append("slowest   ").append(slowestFiles()).append('\n');
    text.append("written   ").append(folder).append('\n');
    return text.append(tally.failures() == 0 ? "" : failuresAt(folder, formats)).toString();
  }

  /** Where all failures are told; of the outputs that tell them, in the first. */
  private static String failuresAt(Path folder, Set<BatchFormat> formats) {
    String places =
        formats.stream()
            .flatMap(format -> OutputNames.ofFailures(format).stream())
            .findFirst()
            .map(place -> "which failed, why, and what to do: " + folder.resolve(place))
            .orElse("which failed is listed by --to csv, in errors.csv");
    return "failures  " + places + "\n";
  }

  private String errors() {
    return failuresByError.isEmpty()
        ? ""
        : failuresByError.entrySet().stream()
            .map(error -> error.getValue() + " " + error.getKey())
            .collect(Collectors.joining(", ", ": ", ""));
  }

  private String slowestFiles() {
    return slowest.stream()
        .sorted(Comparator.comparingLong(Timed::nanos).reversed())
        .map(file -> PrintableText.name(file.source()) + " " + Durations.seconds(file.nanos()))
        .collect(Collectors.joining(", "));
  }

  private static String line(BatchItem.FailedInput failure) {
    return PrintableText.failure(
        failure.source(), failure.error(), failure.message(), failure.advice());
  }
}
