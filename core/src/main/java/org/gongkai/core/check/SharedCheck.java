package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;

/** A rule that asks of a report what others ask as well. */
interface SharedCheck extends Check {
  /** The findings of this rule. */
  List<Finding> check(Evidence evidence);

  @Override
  default List<Finding> check(DisclosureReport report) {
    return check(Evidence.of(report));
  }
}
