package org.gongkai.core.check;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.report.DisclosureReport;

/**
 * The date of a report together with the year that it covers.
 *
 * @param day the date that it prints
 * @param reportYear the year that it covers
 */
record PublicationDate(LocalDate day, int reportYear) {
  /**
   * The date of a report; empty where the date or the year is unknown, and for a date on which its
   * period begins or ends: it may be torn out of the sentence that tells the period.
   */
  static Optional<PublicationDate> of(DisclosureReport report) {
    ReportMetadata metadata = report.metadata();
    if (metadata.reportYear().isEmpty()) {
      return Optional.empty();
    }
    int year = metadata.reportYear().getAsInt();
    return metadata
        .published()
        .filter(
            day ->
                metadata
                    .period()
                    .filter(period -> day.equals(period.start()) || day.equals(period.end()))
                    .isEmpty())
        .map(day -> new PublicationDate(day, year));
  }
}
