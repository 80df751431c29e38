package org.gongkai.export.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Scope;
import org.gongkai.core.report.DisclosureReport;

/** Gathers what the index shows, report by report. */
final class SiteIndex {
  /** A file that could not be read. */
  record Failure(String source, String message) {}

  private final List<IndexEntry> entries = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final Map<FindingCode, Severity> worst = new EnumMap<>(FindingCode.class);
  private final Map<Boolean, TreeMap<Integer, YearTotals>> totals =
      Map.of(false, new TreeMap<>(), true, new TreeMap<>());

  synchronized void add(IndexEntry entry, DisclosureReport report) {
    entries.add(entry);
    for (Finding finding : report.findings()) {
      worst.merge(finding.code(), finding.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
    if (entry.year() > 0) {
      boolean area = report.metadata().scope().filter(scope -> scope == Scope.AREA).isPresent();
      totals.get(area).computeIfAbsent(entry.year(), year -> new YearTotals()).add(report);
    }
  }

  synchronized void addFailure(String source, String message) {
    failures.add(new Failure(source, message));
  }

  /**
   * The reports by issuer, year and source.
   *
   * @param issuers the names under which reports are put together, by source
   */
  List<IndexEntry> entries(Map<String, String> issuers) {
    return entries.stream()
        .map(entry -> entry.withIssuer(issuers.getOrDefault(entry.source(), entry.issuer())))
        .sorted(IndexEntry.ORDER)
        .toList();
  }

  /** The files that could not be read, by name. */
  List<Failure> failures() {
    return failures.stream().sorted(java.util.Comparator.comparing(Failure::source)).toList();
  }

  /** The most that a finding of a kind weighs, in the order of the kinds. */
  Map<FindingCode, Severity> worst() {
    return worst;
  }

  /**
   * What the reports say together, by year.
   *
   * @param area whether of the summaries of whole areas, else of all other reports
   */
  Map<Integer, YearTotals> totals(boolean area) {
    return totals.get(area);
  }
}
