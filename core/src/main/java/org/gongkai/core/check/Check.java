package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.report.DisclosureReport;

/**
 * One rule over one report. A check never changes anything and never throws on what was printed.
 */
@FunctionalInterface
public interface Check {
  /** The findings of this rule, in the template's order of cells; empty where all is well. */
  List<Finding> check(DisclosureReport report);
}
