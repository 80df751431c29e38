package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form against the year, the period against the title, amounts without a unit. */
class YearAndUnitTest {
  private static List<Finding> template(TemplateId form, ReportMetadata.Builder metadata) {
    return new WrongTemplateCheck().check(ReportFixture.of(form).metadata(metadata).build());
  }

  private static List<Finding> period(ReportMetadata.Builder metadata) {
    return new PeriodYearCheck()
        .check(ReportFixture.of(TemplateId.NATIONAL_2021).metadata(metadata).build());
  }

  private static List<Finding> unit(ReportFixture fixture) {
    return new UnitUnknownCheck().check(fixture.build());
  }

  private static ReportMetadata.Builder year(int year) {
    return ReportFixture.metadataOf(year + "年", year);
  }

  private static Period period(String start, String end) {
    return new Period(LocalDate.parse(start), LocalDate.parse(end));
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2014, 2014",
    "NATIONAL_2014, 2018",
    "NATIONAL_2019, 2019",
    "NATIONAL_2019, 2020",
    "NATIONAL_2021, 2021",
    "NATIONAL_2021, 2030",
    "UNKNOWN, 1999"
  })
  void acceptsTheFormInForce(TemplateId form, int year) {
    assertThat(template(form, year(year))).isEmpty();
  }

  @Test
  void findsAFormThatIsNotInForce() {
    List<Finding> findings = template(TemplateId.NATIONAL_2019, year(2022));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells()).isEmpty();
    assertThat(findings.get(0).location()).isEmpty();
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "The report for 2022 follows: National form of 2019 (trial); "
                + "in force for that year: National form of 2021");
    assertThat(findings.get(0).messageZh()).isEqualTo("2022年度报告所用格式为：2019年格式（试行）；该年度应使用：2021年格式");
  }

  @Test
  void saysWhereNoFormWasInForce() {
    assertThat(template(TemplateId.NATIONAL_2014, year(2012)).get(0).messageEn())
        .isEqualTo(
            "The report for 2012 follows: National form of 2014; in force for that year: none");
  }

  @Test
  void doesNotJudgeTheFormWithoutAYear() {
    assertThat(template(TemplateId.NATIONAL_2019, ReportMetadata.builder())).isEmpty();
  }

  @Test
  void findsAPeriodOfAnotherYear() {
    List<Finding> findings = period(year(2021).period(period("2020-01-01", "2020-12-31")));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).messageEn())
        .isEqualTo("The title names the year 2021, but the figures cover 2020-01-01 to 2020-12-31");
    assertThat(findings.get(0).messageZh()).isEqualTo("标题为2021年，但统计期限为2020年1月1日至2020年12月31日");
    assertThat(findings.get(0).cells()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-12-30",
    "2021-01-02, 2021-12-31",
    "2020-01-01, 2021-12-31",
    "2021-01-01, 2022-12-31"
  })
  void findsAPeriodThatIsNotTheWholeYear(String start, String end) {
    assertThat(period(year(2021).period(period(start, end)))).hasSize(1);
  }

  @Test
  void acceptsTheCalendarYearOfTheTitle() {
    assertThat(period(year(2021))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021年", "二〇二一年度", "二0二一年", "二O二一年", "２０２１年", "2 0 2 1 年", "二零二一年"})
  void readsTheYearOfTheTitleInEveryScript(String inTitle) {
    ReportMetadata.Builder metadata =
        ReportFixture.metadataOf(inTitle, 2021).period(period("2021-01-01", "2021-06-30"));

    assertThat(period(metadata)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "第12021号", "20211年"})
  void doesNotJudgeThePeriodWhereTheTitleNamesNoYear(String inTitle) {
    ReportMetadata.Builder metadata =
        ReportFixture.metadataOf(inTitle, 2021).period(period("2021-01-01", "2021-06-30"));

    assertThat(period(metadata)).isEmpty();
  }

  @Test
  void doesNotJudgeWithoutAPeriodOrATitle() {
    assertThat(period(year(2021).period(null))).isEmpty();
    assertThat(period(year(2020).reportYear(2021).title(null))).isEmpty();
    assertThat(period(year(2021).reportYear(null).period(period("2020-01-01", "2020-12-31"))))
        .isEmpty();
  }

  @Test
  void findsAnAmountWithoutAUnit() {
    List<Finding> findings =
        unit(
            ReportFixture.of(TemplateId.NATIONAL_2019)
                .value("proactive.procurement.amount", "8040000.50"));

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.cells()).containsExactly("proactive.procurement.amount");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("proactive.procurement.amount"));
    assertThat(finding.messageEn())
        .isEqualTo(
            "Proactive disclosure / Centralised government procurement / Total amount: the amount "
                + "8040000.5 stands without a unit of money; it is given as if in yuan");
    assertThat(finding.messageZh()).isEqualTo("主动公开政府信息情况/政府集中采购/采购总金额：金额8040000.5未注明单位，按元计");
  }

  @Test
  void findsEachAmountOfTheStatistics() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.NATIONAL_2014)
            .value("statistics.budget.value", "30000")
            .value("statistics.fees_charged.value", "12");

    assertThat(unit(fixture))
        .extracting(Finding::cells)
        .containsExactly(
            List.of("statistics.fees_charged.value"), List.of("statistics.budget.value"));
  }

  @Test
  void acceptsZeroBlanksCountsAndPrintedUnits() {
    ReportFixture fixture = ReportFixture.of(TemplateId.NATIONAL_2019);

    assertThat(unit(fixture.value("proactive.procurement.amount", "0"))).isEmpty();
    assertThat(unit(fixture.blank("proactive.procurement.amount"))).isEmpty();
    assertThat(unit(fixture.unreadable("proactive.procurement.amount", "若干元"))).isEmpty();
    assertThat(unit(fixture.absent("proactive.procurement.amount"))).isEmpty();
    assertThat(unit(fixture.money("proactive.procurement.amount", "80400", "元"))).isEmpty();
    assertThat(unit(fixture.value("proactive.procurement.items", "7"))).isEmpty();
  }
}
