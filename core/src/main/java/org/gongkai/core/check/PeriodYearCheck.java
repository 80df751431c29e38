package org.gongkai.core.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code PERIOD_YEAR_MISMATCH}: the 统计期限 is not 1 January to 31 December of the year in the title.
 * The report is that of the whole year before (条例第四十九条).
 *
 * <p>Not judged where a date of the period is not fully legible (the metadata have no period then),
 * nor where the title is unknown or names no year: the reporting year is the period's own then.
 */
final class PeriodYearCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    ReportMetadata metadata = report.metadata();
    return metadata.reportYear().stream()
        .boxed()
        .filter(year -> metadata.title().filter(t -> TitleYear.isNamed(t, year)).isPresent())
        .flatMap(year -> metadata.period().stream().flatMap(period -> judge(period, year)))
        .toList();
  }

  private static Stream<Finding> judge(Period period, int year) {
    return period.isCalendarYear(year)
        ? Stream.empty()
        : Stream.of(
            Finding.of(
                FindingCode.PERIOD_YEAR_MISMATCH,
                List.of(),
                null,
                year,
                period.start(),
                period.end()));
  }
}
