package org.gongkai.benchmarks.accuracy;

import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.report.DisclosureReport;

/** How well a cell was read. */
enum Verdict {
  /** Status and number are as expected. */
  EXACT,
  /** A number is expected and none was given, and the report says so by a finding or an error. */
  MISSING,
  /** A wrong number was given, with a finding on it. */
  FLAGGED,
  /** A wrong number was given, or a printed one left out, and nothing tells of it. */
  SILENT,
  /** No number is expected and none given, but the status differs. */
  STATUS_ONLY;

  /** Judges a cell of a report that was read. */
  static Verdict of(ExpectedCell expected, DisclosureReport report) {
    Optional<Figure> figure = report.figure(expected.cellId());
    FigureStatus status = figure.map(Figure::status).orElse(FigureStatus.ABSENT);
    boolean doubted = !report.findingsOn(expected.cellId()).isEmpty();
    if (isSame(expected, status, figure)) {
      return EXACT;
    }
    if (status == FigureStatus.VALUE) {
      return doubted ? FLAGGED : SILENT;
    }
    if (expected.status() == FigureStatus.VALUE) {
      return doubted ? MISSING : SILENT;
    }
    return STATUS_ONLY;
  }

  /** Judges a cell of a report that could not be read, and whose reader said so. */
  static Verdict ofUnread(ExpectedCell expected) {
    return expected.status() == FigureStatus.VALUE ? MISSING : STATUS_ONLY;
  }

  private static boolean isSame(
      ExpectedCell expected, FigureStatus status, Optional<Figure> figure) {
    if (status != expected.status()) {
      return false;
    }
    return status != FigureStatus.VALUE
        || figure.flatMap(Figure::value).orElseThrow().compareTo(expected.value().orElseThrow())
            == 0;
  }
}
