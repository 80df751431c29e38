package org.gongkai.core.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.report.DisclosureReport;

/** The checks of this library. A new check is a class and one line here. */
public final class Checks {
  private Checks() {}

  /** All checks as they are documented, in the order in which their findings are given. */
  public static List<Check> standard() {
    return standard(RuleSettings.defaults());
  }

  /** All checks, tuned; also those whose findings are off. */
  static List<Check> standard(RuleSettings settings) {
    return List.of(
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
        new UnitUnknownCheck(),
        new ProseTableCheck(settings),
        new PercentageCheck(settings),
        new ProseSumCheck(settings),
        new StaleYearCheck(),
        new DuplicateNumberingCheck(),
        new ImplausibleFigureCheck(settings),
        new RegulationsWithoutPowerCheck(),
        new PublishedEarlyCheck(),
        new PublishedLateCheck(settings));
  }

  /** The findings of all checks: check by check, each in the template's order of cells. */
  public static List<Finding> run(DisclosureReport report) {
    return run(report, RuleSettings.defaults());
  }

  /** The findings of the checks that are on, with the severities that were set. */
  public static List<Finding> run(DisclosureReport report, RuleSettings settings) {
    return run(report, settings, () -> {});
  }

  /**
   * As {@link #run(DisclosureReport, RuleSettings)}, for reports that nobody knows to be small.
   *
   * @param beforeEach called before each check; what it throws ends the run
   */
  public static List<Finding> run(
      DisclosureReport report, RuleSettings settings, Runnable beforeEach) {
    beforeEach.run();
    return run(Evidence.of(report), settings, beforeEach);
  }

  /**
   * The same report with all that its own words tell of it: its figures confirmed as {@link
   * SumConfirmation} does, and after the findings that it has those of the checks; only findings of
   * rules that are on, with the severities that were set.
   *
   * @param beforeEach called before each check; what it throws ends the run
   */
  public static DisclosureReport judge(
      DisclosureReport report, RuleSettings settings, Runnable beforeEach) {
    beforeEach.run();
    Evidence evidence = Evidence.of(report);
    List<Finding> findings = new ArrayList<>(settings.apply(report.findings()));
    findings.addAll(run(evidence, settings, beforeEach));
    return SumConfirmation.confirm(report, evidence.sums()).withFindings(findings);
  }

  private static List<Finding> run(Evidence evidence, RuleSettings settings, Runnable beforeEach) {
    List<Finding> findings = new ArrayList<>();
    for (Check check : standard(settings)) {
      beforeEach.run();
      findings.addAll(
          check instanceof SharedCheck shared
              ? shared.check(evidence)
              : check.check(evidence.report()));
    }
    return settings.apply(findings);
  }
}
