package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.prose.Passage;
import org.gongkai.core.prose.Passages;
import org.gongkai.core.report.DisclosureReport;

/**
 * A report with what several checks ask of it, worked out once for all of them.
 *
 * @param report the report
 * @param passages all passages of its prose
 * @param figures its figures in the form's order
 * @param sums the sums of its form, judged
 */
record Evidence(
    DisclosureReport report, List<Passage> passages, FormFigures figures, SumJudge sums) {
  static Evidence of(DisclosureReport report) {
    FormFigures figures = new FormFigures(report);
    return new Evidence(report, Passages.of(report), figures, new SumJudge(report, figures));
  }
}
