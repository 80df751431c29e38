package org.gongkai.core.check;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;

/** Checks of prose for tests: a report of 2022 (form of 2014: 2017) with one passage. */
final class ProseFixture {
  private ProseFixture() {}

  static ReportFixture with(String text) {
    return with(TemplateId.NATIONAL_2021, text);
  }

  static ReportFixture with(TemplateId form, String text) {
    return ReportFixture.of(form)
        .sections(ReportFixture.section(SectionKind.OVERVIEW, "一、总体情况", text));
  }

  static List<Finding> tables(ReportFixture fixture) {
    return new ProseTableCheck(RuleSettings.defaults()).check(fixture.build());
  }

  static List<Finding> percentages(String text) {
    return new PercentageCheck(RuleSettings.defaults()).check(with(text).build());
  }

  static List<Finding> sums(String text) {
    return new ProseSumCheck(RuleSettings.defaults()).check(with(text).build());
  }

  static List<Finding> years(String text) {
    return new StaleYearCheck().check(with(text).build());
  }
}
