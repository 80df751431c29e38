package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImplausibleFigureCheckTest {
  private static List<Finding> findings(ReportFixture fixture) {
    return new ImplausibleFigureCheck(RuleSettings.defaults()).check(fixture.build());
  }

  private static ReportFixture printed(TemplateId form, String cellId, String value) {
    return ReportFixture.of(form).value(cellId, value);
  }

  @Test
  void findsANegativeCount() {
    String cell = "requests.granted.natural_person";
    List<Finding> findings = findings(printed(TemplateId.NATIONAL_2021, cell, "-3"));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells()).containsExactly(cell);
    assertThat(findings.get(0).location()).contains(ReportFixture.locationOf(cell));
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "Requests received and handled / Disclosed / Natural persons: "
                + "\"-3\" is below 0, which is not plausible here");
    assertThat(findings.get(0).messageZh())
        .isEqualTo("收到和处理政府信息公开申请情况/三、本年度办理结果/（一）予以公开/自然人：“-3”小于0，不合常理");
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2021, requests.granted.total, 2.5, “2.5”不是整数",
    "NATIONAL_2021, requests.granted.total, 1000001, “1000001”超过1000000",
    "NATIONAL_2021, disputes.reconsideration.total, 1000001, “1000001”超过1000000",
    "NATIONAL_2021, proactive.licences.decisions, 1000000001, “1000000001”超过1000000000",
    "NATIONAL_2021, proactive.fees.amount, -0.5, “-0.5”小于0",
    "NATIONAL_2021, proactive.fees.amount, 1000000000001, “1000000000001”超过1000000000000",
    "NATIONAL_2019, proactive.licences.change, 1.5, “1.5”不是整数",
    "NATIONAL_2019, proactive.licences.change, -1000000001, “-1000000001”超过1000000000",
    "NATIONAL_2014, statistics.disclosed.value, -1, “-1”小于0"
  })
  void findsWhatIsNotPlausible(TemplateId form, String cellId, String value, String said) {
    List<Finding> findings = findings(printed(form, cellId, value));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).messageZh()).endsWith(said + "，不合常理");
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_2021, proactive.licences.decisions, 11398889",
    "NATIONAL_2021, proactive.penalties.decisions, 6937489",
    "NATIONAL_2021, proactive.fees.amount, 727012578.50",
    "NATIONAL_2021, requests.granted.total, 12.0",
    "NATIONAL_2021, requests.granted.total, 1000000",
    "NATIONAL_2019, proactive.licences.change, -8",
    "NATIONAL_2019, proactive.procurement.amount, 0.5",
    "NATIONAL_2014, statistics.budget.value, 23500.75"
  })
  void acceptsWhatReportsReallyPrint(TemplateId form, String cellId, String value) {
    assertThat(findings(printed(form, cellId, value))).isEmpty();
  }

  @Test
  void doesNotJudgeFiguresInDoubt() {
    String cell = "requests.granted.total";
    Finding doubt = Finding.of(FindingCode.AMBIGUOUS_ALIGNMENT, List.of(cell), null, "a", "甲", "1");

    assertThat(findings(printed(TemplateId.NATIONAL_2021, cell, "2.5").finding(doubt))).isEmpty();
  }

  @Test
  void heedsTheLimitsThatAreSet() {
    RuleSettings settings =
        RuleSettings.defaults().with(RuleOption.IMPLAUSIBLE_REQUESTS, new BigDecimal("100"));
    ReportFixture fixture = printed(TemplateId.NATIONAL_2021, "requests.granted.total", "101");

    assertThat(new ImplausibleFigureCheck(settings).check(fixture.build())).hasSize(1);
    assertThat(findings(fixture)).isEmpty();
  }
}
