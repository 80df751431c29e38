package org.gongkai.core.model;

import java.time.LocalDate;

/**
 * The period that the figures cover (统计期限), as the report states it.
 *
 * @param start the first day
 * @param end the last day
 */
public record Period(LocalDate start, LocalDate end) {
  /** Whether this is the whole of one calendar year. */
  public boolean isCalendarYear(int year) {
    return start.equals(LocalDate.of(year, 1, 1)) && end.equals(LocalDate.of(year, 12, 31));
  }
}
