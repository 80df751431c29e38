package org.gongkai.cli.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Figure;
import org.gongkai.core.report.DisclosureReport;

/**
 * What was read.
 *
 * @param reports reports read
 * @param failures files that could not be read
 * @param figures cells with a number
 * @param errors findings of this weight
 * @param warnings findings of this weight
 * @param notes findings of this weight
 */
public record Tally(
    long reports, long failures, long figures, long errors, long warnings, long notes) {
  static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);
  static final Tally FAILURE = new Tally(0, 1, 0, 0, 0, 0);

  static Tally of(DisclosureReport report) {
    return new Tally(
        1,
        0,
        report.figures().all().stream().filter(Figure::hasValue).count(),
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO));
  }

  /** The numbers by their names. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("reports", reports);
    counts.put("failures", failures);
    counts.put("figures", figures);
    return counts;
  }

  Tally plus(Tally other) {
    return new Tally(
        reports + other.reports,
        failures + other.failures,
        figures + other.figures,
        errors + other.errors,
        warnings + other.warnings,
        notes + other.notes);
  }
}
