package org.gongkai.export.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.report.ReportStatus;

/**
 * What the index knows of a report.
 *
 * @param issuer the name under which reports of one issuer are put together; may be empty
 * @param year the reporting year; 0 where the report does not tell
 * @param page the URL of its page
 * @param weights how many findings it has by weight
 * @param codes how many findings it has by kind
 */
record IndexEntry(
    String source,
    String issuer,
    int year,
    TemplateId form,
    ReportStatus status,
    String page,
    Map<Severity, Integer> weights,
    Map<FindingCode, Integer> codes) {
  static final Comparator<IndexEntry> ORDER =
      Comparator.comparing(IndexEntry::issuer)
          .thenComparing(IndexEntry::year)
          .thenComparing(IndexEntry::source);

  static IndexEntry of(String page, DisclosureReport report) {
    Map<Severity, Integer> weights = new EnumMap<>(Severity.class);
    Map<FindingCode, Integer> codes = new EnumMap<>(FindingCode.class);
    for (Finding finding : report.findings()) {
      weights.merge(finding.severity(), 1, Integer::sum);
      codes.merge(finding.code(), 1, Integer::sum);
    }
    return new IndexEntry(
        report.source().name(),
        report.metadata().issuer().orElse(""),
        report.metadata().reportYear().orElse(0),
        report.template(),
        report.status(),
        page,
        weights,
        codes);
  }

  /** The same report under another name of its issuer. */
  IndexEntry withIssuer(String name) {
    return new IndexEntry(source, name, year, form, status, page, weights, codes);
  }

  int count(Severity severity) {
    return weights.getOrDefault(severity, 0);
  }
}
