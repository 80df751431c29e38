package org.gongkai.core.finding;

import java.util.EnumSet;
import java.util.Set;

/** What kind of contradiction or doubt a finding is. The names are stable. */
public enum FindingCode {
  /** In a column of the requests table, received + carried over ≠ processed + carried forward. */
  COLUMN_BALANCE(Severity.ERROR),
  /** In a column of the requests table, the outcomes do not sum to the total processed. */
  COLUMN_TOTAL(Severity.ERROR),
  /** In a row of the requests table, the applicants do not sum to the total. */
  ROW_TOTAL(Severity.ERROR),
  /** In a block of the disputes table, the results do not sum to the total. */
  DISPUTE_TOTAL(Severity.ERROR),
  /** In the statistics of 2014, a sum is wrong. */
  STATISTICS_TOTAL(Severity.ERROR),
  /** A sentence states a figure that a table also gives, and they differ. */
  PROSE_TABLE_MISMATCH(Severity.WARNING),
  /** A sentence gives parts, a whole and percentages, and a percentage is off. */
  PERCENTAGE_MISMATCH(Severity.WARNING),
  /** A sentence gives parts and a whole, and they do not add up. */
  PROSE_SUM_MISMATCH(Severity.WARNING),
  /** The text speaks of another year as if it were the reporting year. */
  STALE_YEAR(Severity.WARNING),
  /** The period is not the calendar year of the title. */
  PERIOD_YEAR_MISMATCH(Severity.ERROR),
  /** A section of the form is missing. */
  MISSING_SECTION(Severity.WARNING),
  /** A table of the form is missing. */
  MISSING_TABLE(Severity.ERROR),
  /** A row that the form prescribes is missing from its table. */
  MISSING_ROW(Severity.WARNING),
  /** A table of the form stands twice; the first is read. */
  DUPLICATE_TABLE(Severity.WARNING),
  /** Where a table of the form should stand there is a picture; reading it needs OCR. */
  IMAGE_TABLE(Severity.WARNING),
  /** Cells that the form asks for are blank. */
  BLANK_FIGURES(Severity.INFO),
  /** Headings of one level repeat or skip a number. */
  DUPLICATE_NUMBERING(Severity.INFO),
  /** The form is not the one in force for the reporting year. */
  WRONG_TEMPLATE(Severity.WARNING),
  /** A negative count, a fraction where a count stands, or a figure beyond any plausible size. */
  IMPLAUSIBLE_FIGURE(Severity.WARNING),
  /** An amount of money stands without its unit; it is given as if in yuan. */
  UNIT_UNKNOWN(Severity.WARNING),
  /** 规章 above 0 for a body that cannot make 规章. */
  REGULATIONS_WITHOUT_POWER(Severity.WARNING),
  /** The report is dated before its reporting year ended. */
  PUBLISHED_EARLY(Severity.WARNING),
  /** The report is dated after the legal deadline. */
  PUBLISHED_LATE(Severity.INFO),
  /** A cell holds text that is no number. */
  UNREADABLE_CELL(Severity.WARNING),
  /** A ragged row can be aligned in more than one way with different figures. */
  AMBIGUOUS_ALIGNMENT(Severity.WARNING),
  /** Two independent readings of a cell differ. */
  CONFLICTING_READINGS(Severity.WARNING),
  /** A number stands in a table of the form where the form has no cell. */
  UNMATCHED_FIGURE(Severity.INFO),
  /** The requests carried over are not those that the issuer's report of the year before left. */
  CARRY_OVER_MISMATCH(Severity.ERROR),
  /** The documents in force are not those of the year before with this year's changes. */
  IN_FORCE_ROLL_FORWARD(Severity.WARNING),
  /** The power items of last year are not those of the report of the year before. */
  ITEMS_ROLL_FORWARD(Severity.WARNING),
  /** A section repeats, almost word for word, that of another report. */
  REPEATED_TEXT(Severity.WARNING),
  /** A figure changed by more than a set factor from the year before. */
  LARGE_CHANGE(Severity.INFO),
  /** An issuer has reports before and after a year, none for it. */
  MISSING_YEAR(Severity.INFO),
  /** A government's summary is smaller than the sum of the bodies under it. */
  AGGREGATE_MISMATCH(Severity.WARNING);

  /** The codes that say that a figure's reading is in doubt. */
  public static final Set<FindingCode> DOUBTS =
      java.util.Collections.unmodifiableSet(
          EnumSet.of(UNREADABLE_CELL, AMBIGUOUS_ALIGNMENT, CONFLICTING_READINGS));

  private final Severity severity;

  FindingCode(Severity severity) {
    this.severity = severity;
  }

  /** How much findings of this kind weigh. */
  public Severity severity() {
    return severity;
  }
}
