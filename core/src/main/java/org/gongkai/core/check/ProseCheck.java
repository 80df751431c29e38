package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.prose.Passage;
import org.gongkai.core.prose.Passages;
import org.gongkai.core.report.DisclosureReport;

/** A rule over the prose of a report, whose passages are read once for all such rules. */
interface ProseCheck extends Check {
  /**
   * The findings of this rule.
   *
   * @param passages all passages of the report
   */
  List<Finding> check(DisclosureReport report, List<Passage> passages);

  @Override
  default List<Finding> check(DisclosureReport report) {
    return check(report, Passages.of(report));
  }
}
