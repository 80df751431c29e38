package org.gongkai.core.check;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code PUBLISHED_EARLY}: the report is dated before the year that it covers ended (the report is
 * that of the year before, 条例第四十九条). Either its figures are not those of the whole year, or a digit
 * of the date or of the title is wrong.
 *
 * <p>Not judged: reports without a date or a year; the last day of the year, on which some are
 * signed for form's sake; a date on which the period begins or ends, for it may be torn out of the
 * sentence that tells the period.
 */
final class PublishedEarlyCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    return PublicationDate.of(report).stream()
        .filter(date -> date.day().isBefore(LocalDate.of(date.reportYear(), 12, 31)))
        .map(
            date ->
                Finding.of(
                    FindingCode.PUBLISHED_EARLY, List.of(), null, date.day(), date.reportYear()))
        .toList();
  }
}
