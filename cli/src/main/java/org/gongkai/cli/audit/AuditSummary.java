package org.gongkai.cli.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.report.DisclosureReport;

/**
 * What an audit found, in numbers.
 *
 * @param reports reports read
 * @param unread inputs that could not be read
 * @param bySeverity the number of findings of each weight; all weights are there
 * @param byCode the number of findings of each kind that was found
 * @param issuers the issuers and their reports, by name
 */
public record AuditSummary(
    int reports,
    int unread,
    Map<Severity, Long> bySeverity,
    Map<FindingCode, Long> byCode,
    List<IssuerReports> issuers) {

  /**
   * The reports of one issuer.
   *
   * @param issuer its name
   * @param sources the sources for each year, the years in order
   */
  public record IssuerReports(String issuer, Map<Integer, List<String>> sources) {}

  /** Takes copies. */
  public AuditSummary {
    bySeverity = Collections.unmodifiableMap(new EnumMap<>(bySeverity));
    byCode = Collections.unmodifiableMap(byCode);
    issuers = List.copyOf(issuers);
  }

  /** How many findings weigh so much or more. */
  public long atLeast(Severity least) {
    return bySeverity.entrySet().stream()
        .filter(entry -> entry.getKey().compareTo(least) <= 0)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** Counts while the reports come. */
  public static final class Counter {
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<FindingCode, Long> byCode = new EnumMap<>(FindingCode.class);
    private int reports;

    /** A counter at 0. */
    public Counter() {
      for (Severity severity : Severity.values()) {
        bySeverity.put(severity, 0L);
      }
    }

    /** Counts a report and its findings. */
    public void add(DisclosureReport report) {
      reports++;
      for (Finding finding : report.findings()) {
        bySeverity.merge(finding.severity(), 1L, Long::sum);
        byCode.merge(finding.code(), 1L, Long::sum);
      }
    }

    /** The summary of what was counted. */
    public AuditSummary summary(int unread, List<IssuerReports> issuers) {
      return new AuditSummary(reports, unread, bySeverity, new EnumMap<>(byCode), issuers);
    }
  }
}
