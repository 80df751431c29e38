package org.gongkai.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;

/** Audits made reports. */
final class Audited {
  private Audited() {}

  static SeriesAudit audit() {
    return new SeriesAudit(RuleSettings.defaults(), IssuerAliases.none());
  }

  /** What is found between the reports, each with the source of its report before it. */
  static List<String> told(MadeReport... reports) {
    return told(audit(), reports);
  }

  static List<String> told(SeriesAudit audit, MadeReport... reports) {
    return told(audit, Arrays.stream(reports).map(MadeReport::build).toList());
  }

  static List<String> told(SeriesAudit audit, List<DisclosureReport> reports) {
    List<String> told = new ArrayList<>();
    List<List<Finding>> all = findings(audit, reports);
    for (int i = 0; i < reports.size(); i++) {
      for (Finding finding : all.get(i)) {
        told.add(reports.get(i).source().name() + " " + finding.code());
      }
    }
    return told;
  }

  /** The findings of each report. */
  static List<List<Finding>> findings(SeriesAudit audit, List<DisclosureReport> reports) {
    reports.forEach(audit::add);
    SeriesFindings found = audit.findings();
    List<List<Finding>> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      all.add(found.of(i, reports.get(i)));
    }
    return all;
  }

  /** The only finding of the last report. */
  static Finding onlyOfLast(MadeReport... reports) {
    List<DisclosureReport> built = Arrays.stream(reports).map(MadeReport::build).toList();
    List<Finding> last = findings(audit(), built).get(built.size() - 1);
    if (last.size() != 1) {
      throw new AssertionError("One finding is expected: " + last);
    }
    return last.get(0);
  }
}
