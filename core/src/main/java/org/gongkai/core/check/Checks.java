package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.report.DisclosureReport;

/** The checks of this library. A new check is a class and one line here. */
public final class Checks {
  private static final List<Check> STANDARD =
      List.of(
          new SumCheck(FindingCode.COLUMN_BALANCE),
          new SumCheck(FindingCode.COLUMN_TOTAL),
          new SumCheck(FindingCode.ROW_TOTAL),
          new SumCheck(FindingCode.DISPUTE_TOTAL),
          new SumCheck(FindingCode.STATISTICS_TOTAL),
          new PeriodYearCheck(),
          new MissingSectionCheck(),
          new MissingTableCheck(),
          new MissingRowCheck(),
          new BlankFiguresCheck(),
          new WrongTemplateCheck(),
          new UnitUnknownCheck());

  private Checks() {}

  /** All checks, in the order in which their findings are given. */
  public static List<Check> standard() {
    return STANDARD;
  }

  /** The findings of all checks: check by check, each in the template's order of cells. */
  public static List<Finding> run(DisclosureReport report) {
    return STANDARD.stream().flatMap(check -> check.check(report).stream()).toList();
  }
}
