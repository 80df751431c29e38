package org.gongkai.cli.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code extract} says at its end. */
final class Summary {
  private static final int FAILURES_SHOWN = 5;

  private final List<ReadResult.Failure> firstFailures = new ArrayList<>();
  private Tally tally = Tally.NOTHING;

  void add(RenderedResult result) {
    tally = tally.plus(result.tally());
    if (result.failure() != null && firstFailures.size() < FAILURES_SHOWN) {
      firstFailures.add(result.failure());
    }
  }

  Tally tally() {
    return tally;
  }

  /** The lines to show, each ending with a line feed. */
  String text(Path folder) {
    StringBuilder text = new StringBuilder();
    firstFailures.forEach(failure -> text.append(line(failure)).append('\n'));
    if (tally.failures() > firstFailures.size()) {
      text.append("… all ").append(tally.failures()).append(" failures are in ");
      text.append(folder.resolve(OutputFile.ERRORS.fileName())).append('\n');
    }
    text.append("reports   ").append(tally.reports()).append(" read, ");
    text.append(tally.failures()).append(" failed\n");
    text.append("figures   ").append(tally.figures()).append('\n');
    text.append("findings  ").append(tally.errors()).append(" errors, ");
    text.append(tally.warnings()).append(" warnings, ");
    text.append(tally.notes()).append(" notes\n");
    return text.append("written   ").append(folder).append('\n').toString();
  }

  /** A failure in one line. */
  static String line(ReadResult.Failure failure) {
    return printable(
        failure.source()
            + ": "
            + failure.error()
            + ": "
            + failure.message()
            + " "
            + failure.advice());
  }

  /** Text without line breaks and control characters, which file names and libraries may hold. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }
}
