package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateSum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SumCheckTest {
  private static ReportFixture form2021() {
    return ReportFixture.of(TemplateId.NATIONAL_2021);
  }

  private static List<Finding> findings(FindingCode code, ReportFixture fixture) {
    return new SumCheck(code).check(fixture.build());
  }

  private static Finding only(FindingCode code, ReportFixture fixture) {
    List<Finding> findings = findings(code, fixture);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @EnumSource(TemplateId.class)
  void isContentWhereAllSumsHold(TemplateId form) {
    assertThat(ReportTemplate.of(form).stream().flatMap(f -> f.sums().stream()))
        .map(TemplateSum::code)
        .allSatisfy(code -> assertThat(findings(code, ReportFixture.of(form))).isEmpty());
  }

  @Test
  void findsAnUnbalancedColumn() {
    Finding finding =
        only(
            FindingCode.COLUMN_BALANCE,
            form2021().value("requests.carried_forward.natural_person", "4"));

    assertThat(finding.cells())
        .containsExactly(
            "requests.new_received.natural_person",
            "requests.carried_over.natural_person",
            "requests.processed_total.natural_person",
            "requests.carried_forward.natural_person");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.processed_total.natural_person"));
    assertThat(finding.messageEn())
        .isEqualTo(
            "Requests received and handled, column \"Natural persons\": "
                + "34 (Requests newly received this year) "
                + "+ 4 (Requests carried over from last year) = 38, "
                + "but 35 (Processed in total) + 4 (Carried forward to next year) = 39");
    assertThat(finding.messageZh())
        .isEqualTo(
            "收到和处理政府信息公开申请情况“自然人”列："
                + "一、本年新收政府信息公开申请数量 34 + 二、上年结转政府信息公开申请数量 4 = 38，"
                + "但（七）总计 35 + 四、结转下年度继续办理 4 = 39");
  }

  @Test
  void findsEachUnbalancedColumn() {
    ReportFixture fixture =
        form2021()
            .value("requests.new_received.natural_person", "35")
            .value("requests.new_received.total", "40");

    assertThat(findings(FindingCode.COLUMN_BALANCE, fixture))
        .extracting(finding -> finding.cells().get(0))
        .containsExactly("requests.new_received.natural_person", "requests.new_received.total");
  }

  @Test
  void balancesWithBlanksAsZeroWhereEachSideHasAFigure() {
    ReportFixture blanks =
        form2021()
            .blank("requests.carried_over.natural_person")
            .blank("requests.processed_total.natural_person");

    Finding finding = only(FindingCode.COLUMN_BALANCE, blanks);
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.carried_forward.natural_person"));
    assertThat(finding.messageEn())
        .endsWith(
            ": 34 (Requests newly received this year) = 34, "
                + "but 3 (Carried forward to next year)");
  }

  @Test
  void doesNotBalanceWhereASideHasNoFigure() {
    ReportFixture noTotals =
        form2021()
            .blank("requests.processed_total.natural_person")
            .absent("requests.carried_forward.natural_person");
    ReportFixture noParts =
        form2021()
            .blank("requests.new_received.natural_person")
            .blank("requests.carried_over.natural_person");

    assertThat(findings(FindingCode.COLUMN_BALANCE, noTotals)).isEmpty();
    assertThat(findings(FindingCode.COLUMN_BALANCE, noParts)).isEmpty();
  }

  @Test
  void findsAWrongColumnTotalAndNamesOnlyPartsThatAreNotZero() {
    Finding finding =
        only(
            FindingCode.COLUMN_TOTAL,
            form2021().value("requests.processed_total.natural_person", "36"));

    assertThat(finding.cells())
        .hasSize(22)
        .startsWith("requests.granted.natural_person", "requests.partially_granted.natural_person")
        .endsWith("requests.other_other.natural_person", "requests.processed_total.natural_person");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.processed_total.natural_person"));
    assertThat(finding.messageEn())
        .isEqualTo(
            "Requests received and handled, column \"Natural persons\": 30 (Disclosed) "
                + "+ 2 (Partially disclosed) + 3 (Cannot provide: not held) = 35, "
                + "but 36 (Processed in total)");
    assertThat(finding.messageZh())
        .isEqualTo(
            "收到和处理政府信息公开申请情况“自然人”列：（一）予以公开 30 + （二）部分公开 2 " + "+ 1.本机关不掌握相关政府信息 3 = 35，但（七）总计 36");
  }

  @Test
  void leavesAbsentCellsOutOfTheFinding() {
    ReportFixture fixture =
        form2021().absent("requests.other_").absent("requests.unavailable_not_held");

    assertThat(
            only(FindingCode.COLUMN_TOTAL, fixture.value("requests.processed_total.total", "37"))
                .cells())
        .contains("requests.granted.natural_person")
        .doesNotContain(
            "requests.other_other.natural_person", "requests.unavailable_not_held.natural_person");
  }

  @Test
  void countsAVariantRowAsAPart() {
    ReportFixture fixture =
        form2021()
            .absent("requests.other_")
            .value("requests.other.natural_person", "2")
            .value("requests.processed_total.natural_person", "37");

    assertThat(findings(FindingCode.COLUMN_TOTAL, fixture)).isEmpty();
    fixture.value("requests.processed_total.natural_person", "35");
    Finding finding = only(FindingCode.COLUMN_TOTAL, fixture);
    assertThat(finding.cells()).endsWith("requests.other.natural_person");
    assertThat(finding.messageEn())
        .contains("+ 2 (Otherwise handled (one row, as in the form of 2019)) = 37, but 35 ");
  }

  @Test
  void takesAVariantRowPrintedWithItsDetailsAsASubtotalToo() {
    ReportFixture fixture =
        form2021()
            .value("requests.other_other.natural_person", "2")
            .value("requests.other.natural_person", "2");

    fixture.value("requests.processed_total.natural_person", "37");
    assertThat(findings(FindingCode.COLUMN_TOTAL, fixture)).isEmpty();
    fixture.value("requests.processed_total.natural_person", "39");
    assertThat(findings(FindingCode.COLUMN_TOTAL, fixture)).isEmpty();
    fixture.value("requests.processed_total.natural_person", "38");
    assertThat(findings(FindingCode.COLUMN_TOTAL, fixture)).hasSize(1);
  }

  @Test
  void takesNoSubtotalFromDetailsThatAreBlank() {
    ReportFixture fixture =
        form2021()
            .blank("requests.other_")
            .value("requests.other.natural_person", "2")
            .value("requests.processed_total.natural_person", "35");

    assertThat(findings(FindingCode.COLUMN_TOTAL, fixture)).hasSize(1);
  }

  @Test
  void findsAWrongRowTotal() {
    Finding finding = only(FindingCode.ROW_TOTAL, form2021().value("requests.granted.total", "33"));

    assertThat(finding.cells())
        .containsExactly(
            "requests.granted.natural_person",
            "requests.granted.commercial_enterprise",
            "requests.granted.research_institution",
            "requests.granted.social_welfare_organization",
            "requests.granted.legal_service_institution",
            "requests.granted.other_organization",
            "requests.granted.total");
    assertThat(finding.location()).contains(ReportFixture.locationOf("requests.granted.total"));
    assertThat(finding.messageEn())
        .isEqualTo(
            "Requests received and handled, row \"Disclosed\": 30 (Natural persons) "
                + "+ 4 (Commercial enterprises) = 34, but 33 (Total)");
    assertThat(finding.messageZh())
        .isEqualTo("收到和处理政府信息公开申请情况“三、本年度办理结果/（一）予以公开”行：" + "自然人 30 + 商业企业 4 = 34，但总计 33");
  }

  @Test
  void judgesTheRowTotalsOfVariantRows() {
    ReportFixture fixture =
        form2021()
            .absent("requests.other_")
            .value("requests.other.natural_person", "2")
            .value("requests.other.total", "3");

    assertThat(only(FindingCode.ROW_TOTAL, fixture).cells())
        .containsExactly("requests.other.natural_person", "requests.other.total");
  }

  @Test
  void doesNotJudgeATotalThatIsBlankOrAbsent() {
    assertThat(findings(FindingCode.ROW_TOTAL, form2021().blank("requests.granted.total")))
        .isEmpty();
    assertThat(findings(FindingCode.ROW_TOTAL, form2021().absent("requests.granted.total")))
        .isEmpty();
  }

  @Test
  void doesNotJudgeATotalWhosePartsAreAllEmpty() {
    ReportFixture fixture = form2021().blank("requests.granted.");

    assertThat(findings(FindingCode.ROW_TOTAL, fixture.value("requests.granted.total", "34")))
        .isEmpty();
  }

  @Test
  void marksForNothingSayThatThereIsNone() {
    ReportFixture fixture =
        form2021()
            .mark("disputes.litigation_after_reconsideration.", "无")
            .value("disputes.litigation_after_reconsideration.total", "1");

    assertThat(only(FindingCode.DISPUTE_TOTAL, fixture).messageZh()).endsWith("：0，但总计 1");
    fixture.value("disputes.litigation_after_reconsideration.total", "0");
    assertThat(findings(FindingCode.DISPUTE_TOTAL, fixture)).isEmpty();
  }

  @Test
  void aMarkIsNoTotalAndNoSideOfABalance() {
    ReportFixture fixture =
        form2021()
            .mark("disputes.litigation_after_reconsideration.total", "—")
            .mark("requests.new_received.natural_person", "—")
            .mark("requests.carried_over.natural_person", "—");

    assertThat(findings(FindingCode.DISPUTE_TOTAL, fixture)).isEmpty();
    assertThat(findings(FindingCode.COLUMN_BALANCE, fixture)).isEmpty();
  }

  @Test
  void doesNotJudgeASumWithAnUnreadableFigure() {
    ReportFixture part = form2021().value("requests.granted.total", "33");
    ReportFixture total = form2021().unreadable("requests.granted.total", "3?");

    assertThat(findings(FindingCode.ROW_TOTAL, part)).hasSize(1);
    part.unreadable("requests.granted.research_institution", "见附件");
    assertThat(findings(FindingCode.ROW_TOTAL, part)).isEmpty();
    assertThat(findings(FindingCode.ROW_TOTAL, total)).isEmpty();
  }

  @Test
  void countsBlankPartsAsZero() {
    ReportFixture fixture =
        form2021()
            .blank("requests.granted.research_institution")
            .absent("requests.granted.other_organization");

    assertThat(findings(FindingCode.ROW_TOTAL, fixture)).isEmpty();
  }

  @Test
  void judgesFiguresInDoubtAndNegativeOnes() {
    ReportFixture fixture =
        form2021()
            .value("requests.granted.research_institution", "-1")
            .finding(
                Finding.of(
                    FindingCode.CONFLICTING_READINGS,
                    List.of("requests.granted.total"),
                    null,
                    "",
                    "",
                    "34",
                    "33"));

    assertThat(only(FindingCode.ROW_TOTAL, fixture).messageEn())
        .endsWith("+ 4 (Commercial enterprises) + -1 (Research institutions) = 33, but 34 (Total)");
  }

  @Test
  void findsAWrongDisputeTotal() {
    Finding finding =
        only(
            FindingCode.DISPUTE_TOTAL,
            form2021().value("disputes.litigation_after_reconsideration.total", "0"));

    assertThat(finding.cells())
        .containsExactly(
            "disputes.litigation_after_reconsideration.upheld",
            "disputes.litigation_after_reconsideration.corrected",
            "disputes.litigation_after_reconsideration.other",
            "disputes.litigation_after_reconsideration.pending",
            "disputes.litigation_after_reconsideration.total");
    assertThat(finding.messageEn())
        .isEqualTo(
            "Reconsideration and litigation, \"Litigation after reconsideration\": "
                + "1 (Upheld) = 1, but 0 (Total)");
    assertThat(finding.messageZh()).isEqualTo("政府信息公开行政复议、行政诉讼情况“行政诉讼/复议后起诉”：结果维持 1 = 1，但总计 0");
  }

  @Test
  void saysZeroWhereAllPartsAreZero() {
    assertThat(
            only(
                    FindingCode.DISPUTE_TOTAL,
                    form2021().value("disputes.litigation_direct.total", "2"))
                .messageEn())
        .endsWith(": 0, but 2 (Total)");
  }

  @Test
  void findsAWrongSumOfTheStatistics() {
    Finding finding =
        only(
            FindingCode.STATISTICS_TOTAL,
            ReportFixture.of(TemplateId.NATIONAL_2014).value("statistics.staff.value", "4"));

    assertThat(finding.cells())
        .containsExactly(
            "statistics.staff.value",
            "statistics.staff_full_time.value",
            "statistics.staff_part_time.value");
    assertThat(finding.location()).contains(ReportFixture.locationOf("statistics.staff.value"));
    assertThat(finding.messageEn())
        .isEqualTo("Disclosure statistics: 1 (full-time) + 2 (part-time) = 3, but 4 (Staff)");
    assertThat(finding.messageZh())
        .isEqualTo("政府信息公开情况统计表：1.专职人员数 1 + 2.兼职人员数 2 = 3，但（三）从事政府信息公开工作人员数 4");
  }

  @Test
  void disclosedAndResponsesAreNoSums() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.NATIONAL_2014)
            .value("statistics.channel_website.value", "9999")
            .value("statistics.responses.value", "77");

    assertThat(Checks.run(fixture.build())).isEmpty();
  }

  @Test
  void judgesNothingInAnUnknownForm() {
    assertThat(findings(FindingCode.ROW_TOTAL, ReportFixture.of(TemplateId.UNKNOWN))).isEmpty();
  }

  @Test
  void judgesEachTableByItself() {
    ReportFixture fixture =
        form2021().absent(TableKind.REQUESTS).value("disputes.reconsideration.total", "5");

    assertThat(Checks.run(fixture.build()))
        .extracting(Finding::code)
        .containsExactly(FindingCode.DISPUTE_TOTAL, FindingCode.MISSING_TABLE);
  }
}
