package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on who issued a report and when: 规章 without the power, too early, too late. */
class IssuerAndDateChecksTest {
  private static ReportFixture of(String issuer) {
    ReportMetadata.Builder metadata =
        ReportMetadata.builder().title(issuer + "2022年政府信息公开工作年度报告").issuer(issuer);
    return ReportFixture.of(TemplateId.NATIONAL_2021).metadata(metadata.reportYear(2022));
  }

  private static List<Finding> regulations(ReportFixture fixture) {
    return new RegulationsWithoutPowerCheck().check(fixture.build());
  }

  private static DisclosureReport dated(String issuer, int year, String date) {
    return ReportFixture.of(TemplateId.NATIONAL_2021)
        .metadata(
            ReportFixture.metadataOf(year + "年", year)
                .issuer(issuer)
                .published(LocalDate.parse(date)))
        .build();
  }

  private static List<Finding> early(int year, String date) {
    return new PublishedEarlyCheck().check(dated("青岭市渔业局", year, date));
  }

  private static List<Finding> late(String issuer, int year, String date) {
    return new PublishedLateCheck(RuleSettings.defaults()).check(dated(issuer, year, date));
  }

  @Test
  void findsRegulationsOfATown() {
    List<Finding> findings =
        regulations(
            of("望溪镇人民政府")
                .value("proactive.regulations.issued", "2")
                .value("proactive.regulations.in_force", "5"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells())
        .containsExactly("proactive.regulations.issued", "proactive.regulations.in_force");
    assertThat(findings.get(0).location())
        .contains(ReportFixture.locationOf("proactive.regulations.issued"));
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "望溪镇人民政府 has no power to make government regulations, but the table gives: "
                + "Issued this year 2, In force 5");
    assertThat(findings.get(0).messageZh()).isEqualTo("望溪镇人民政府无规章制定权，但表中“规章”一行填有：本年制发件数2、现行有效件数5");
  }

  @Test
  void findsRegulationsInTheFormOf2019() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.NATIONAL_2019)
            .value("proactive.regulations.disclosed_total", "6");

    assertThat(regulations(fixture)).hasSize(1);
  }

  @Test
  void acceptsRegulationsWhereTheBodyMayMakeThemOrNoneArePrinted() {
    String cell = "proactive.regulations.in_force";

    assertThat(regulations(of("青岭市人民政府").value(cell, "5"))).isEmpty();
    assertThat(regulations(of("望溪镇人民政府").value(cell, "0"))).isEmpty();
    assertThat(regulations(of("望溪镇人民政府").blank(cell))).isEmpty();
    assertThat(regulations(of("望溪镇人民政府").value("proactive.normative_documents.in_force", "5")))
        .isEmpty();
    assertThat(regulations(of("望溪镇人民政府").value(cell, "5").metadata(ReportMetadata.builder())))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-12-25", "2024-01-25", "2022-02-01"})
  void findsAReportFromBeforeTheYearEnded(String date) {
    List<Finding> findings = early(2024, date);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).messageEn())
        .isEqualTo("The report is dated " + date + ", before the year 2024 ended");
  }

  @Test
  void writesDatesInBothLanguages() {
    assertThat(early(2024, "2024-12-25").get(0).messageZh())
        .isEqualTo("报告日期为2024年12月25日，早于2024年度结束");
    assertThat(late("青岭市渔业局", 2021, "2022-02-01").get(0).messageZh())
        .isEqualTo("报告日期为2022年2月1日，晚于法定期限2022年1月31日");
    assertThat(late("青岭市渔业局", 2021, "2022-02-01").get(0).messageEn())
        .isEqualTo("The report is dated 2022-02-01, after the legal deadline of 2022-01-31");
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31", "2025-01-01", "2025-03-01", "2024-01-01"})
  void acceptsDatesAfterTheYearAndThoseOfThePeriod(String date) {
    assertThat(early(2024, date)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "青岭市渔业局, 2019, 2020-02-01",
    "青岭市渔业局, 2021, 2022-12-31",
    "青岭市人民政府, 2021, 2022-04-01",
    "望溪镇人民政府, 2021, 2022-04-09",
    "青岭市渔业局, 2018, 2019-04-01",
    "青岭市渔业局, 2008, 2009-04-01"
  })
  void findsAReportAfterTheDeadline(String issuer, int year, String date) {
    assertThat(late(issuer, year, date)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "青岭市渔业局, 2019, 2020-01-31",
    "青岭市人民政府, 2021, 2022-03-31",
    "青岭市人民政府办公室, 2021, 2022-03-01",
    "北门街道办事处, 2021, 2022-02-20",
    "青岭高新区管理委员会, 2021, 2022-02-20",
    "青岭市渔业局, 2018, 2019-03-31",
    "青岭市渔业局, 2007, 2008-06-01",
    "青岭市渔业局, 2021, 2023-01-05",
    "青岭市渔业局, 2021, 2021-06-01"
  })
  void acceptsOrDoesNotJudgeOtherDates(String issuer, int year, String date) {
    assertThat(late(issuer, year, date)).isEmpty();
  }

  @Test
  void letsDaysOfGracePass() {
    RuleSettings settings =
        RuleSettings.defaults().with(RuleOption.PUBLISHED_LATE_GRACE, new BigDecimal("7"));
    PublishedLateCheck check = new PublishedLateCheck(settings);

    assertThat(check.check(dated("青岭市渔业局", 2021, "2022-02-07"))).isEmpty();
    assertThat(check.check(dated("青岭市渔业局", 2021, "2022-02-08"))).hasSize(1);
  }

  @Test
  void doesNotJudgeWithoutADateOrAYear() {
    DisclosureReport undated = of("青岭市渔业局").build();
    DisclosureReport ofNoYear =
        ReportFixture.of(TemplateId.NATIONAL_2021)
            .metadata(ReportMetadata.builder().issuer("青岭市渔业局").published(LocalDate.of(2020, 6, 1)))
            .build();

    assertThat(new PublishedEarlyCheck().check(undated)).isEmpty();
    assertThat(new PublishedEarlyCheck().check(ofNoYear)).isEmpty();
    assertThat(new PublishedLateCheck(RuleSettings.defaults()).check(undated)).isEmpty();
    assertThat(new PublishedLateCheck(RuleSettings.defaults()).check(ofNoYear)).isEmpty();
  }
}
