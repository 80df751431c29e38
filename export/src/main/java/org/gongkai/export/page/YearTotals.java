package org.gongkai.export.page;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Measure;

/** What reports of one year say together, as printed; what is not printed adds nothing. */
final class YearTotals {
  static final Measure RECEIVED = measure("requests_received");
  static final Measure PROCESSED = measure("requests_processed");
  static final List<Measure> OUTCOMES =
      List.of(
          measure("granted"),
          measure("partially_granted"),
          measure("denied"),
          measure("unavailable"),
          measure("unprocessed"),
          measure("otherwise_handled"));

  private final Map<Measure, BigDecimal> sums = new LinkedHashMap<>();
  private int reports;

  private static Measure measure(String id) {
    return Measure.all().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no measure " + id));
  }

  void add(DisclosureReport report) {
    reports++;
    add(RECEIVED, report);
    add(PROCESSED, report);
    OUTCOMES.forEach(outcome -> add(outcome, report));
  }

  private void add(Measure measure, DisclosureReport report) {
    measure
        .value(report.template(), report.figures())
        .ifPresent(value -> sums.merge(measure, value, BigDecimal::add));
  }

  int reports() {
    return reports;
  }

  BigDecimal sum(Measure measure) {
    return sums.getOrDefault(measure, BigDecimal.ZERO);
  }
}
