package org.gongkai.core.check;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code PUBLISHED_LATE}: the report is dated after the legal deadline of the next year.
 *
 * <ul>
 *   <li>Reports for 2019 and later (条例 of 2019, 第四十九条): 31 January for departments of governments
 *       of a county or above, 31 March for governments.
 *   <li>Reports for 2008 to 2018 (条例 of 2007, 第三十一条): 31 March for all.
 * </ul>
 *
 * <p>Bodies that the article does not name, such as towns, streets and development zones, and those
 * whose name does not surely tell a department (see {@link IssuerRank}), are held to the later day.
 *
 * <p>Not judged: reports without a date, a year or an issuer; earlier years, which had no deadline;
 * a date after the next year, which is more likely that of a web site's move; what {@link
 * PublicationDate} leaves out.
 */
final class PublishedLateCheck implements Check {
  private static final int FIRST_YEAR = 2008;
  private static final int FIRST_YEAR_OF_JANUARY = 2019;

  private final RuleSettings settings;

  PublishedLateCheck(RuleSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> check(DisclosureReport report) {
    return PublicationDate.of(report).stream()
        .filter(date -> date.reportYear() >= FIRST_YEAR)
        .filter(date -> date.day().getYear() == date.reportYear() + 1)
        .filter(date -> isAfter(date.day(), january(date.reportYear())))
        .flatMap(
            date ->
                report.metadata().issuer().stream()
                    .map(issuer -> deadline(issuer, date.reportYear()))
                    .filter(deadline -> isAfter(date.day(), deadline))
                    .map(deadline -> finding(date.day(), deadline)))
        .toList();
  }

  private boolean isAfter(LocalDate day, LocalDate deadline) {
    return day.isAfter(deadline.plusDays(settings.whole(RuleOption.PUBLISHED_LATE_GRACE)));
  }

  private static Finding finding(LocalDate day, LocalDate deadline) {
    return Finding.of(FindingCode.PUBLISHED_LATE, List.of(), null, day, deadline);
  }

  /** The earlier of the two deadlines: no need to ask whose report it is before it. */
  private static LocalDate january(int reportYear) {
    return LocalDate.of(reportYear + 1, 1, 31);
  }

  private static LocalDate deadline(String issuer, int reportYear) {
    return reportYear >= FIRST_YEAR_OF_JANUARY && new IssuerRank(issuer).isDepartment()
        ? january(reportYear)
        : LocalDate.of(reportYear + 1, 3, 31);
  }
}
