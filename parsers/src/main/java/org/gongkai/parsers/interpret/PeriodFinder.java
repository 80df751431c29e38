package org.gongkai.parsers.interpret;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.core.model.Period;
import org.gongkai.core.text.Numerals;

/** Finds the period that the figures cover (统计期限); only where both dates are fully legible. */
final class PeriodFinder {
  private static final Pattern DATES =
      Pattern.compile(
          "(?<!\\d)(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:起|开始)?[,，]?(?:止)?(?:至|到|—+|-+|―+|~|～)"
              + "(?:(?<!\\d)(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");
  private static final Pattern MONTHS =
      Pattern.compile("(?<!\\d)(\\d{4})年(\\d{1,2})月?(?:至|到|-|—|~|～)(\\d{1,2})月(?!\\d)");
  private static final Pattern SPEAKS_OF_PERIOD = Pattern.compile("统计|期限|时限|时间段|起止|截止|截至");

  private PeriodFinder() {}

  /** The first period in some compact texts. */
  static Optional<Period> find(List<String> texts) {
    for (String text : texts) {
      if (SPEAKS_OF_PERIOD.matcher(text).find()) {
        Optional<Period> period = period(text);
        if (period.isPresent()) {
          return period;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> period(String text) {
    Matcher dates = DATES.matcher(text);
    if (dates.find()) {
      String endYear = dates.group(4) == null ? dates.group(1) : dates.group(4);
      return period(
          Numerals.date(number(dates.group(1)), number(dates.group(2)), number(dates.group(3))),
          Numerals.date(number(endYear), number(dates.group(5)), number(dates.group(6))));
    }
    Matcher months = MONTHS.matcher(text);
    return months.find() ? ofMonths(months) : Optional.empty();
  }

  private static Optional<Period> ofMonths(Matcher months) {
    int year = number(months.group(1));
    return period(
        Numerals.date(year, number(months.group(2)), 1),
        Numerals.date(year, number(months.group(3)), 1)
            .map(day -> day.withDayOfMonth(day.lengthOfMonth())));
  }

  private static Optional<Period> period(Optional<LocalDate> start, Optional<LocalDate> end) {
    return start.isPresent() && end.isPresent()
        ? Optional.of(new Period(start.get(), end.get()))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
