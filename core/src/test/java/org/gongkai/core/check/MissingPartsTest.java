package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Missing tables, missing rows and blank cells. */
class MissingPartsTest {
  private static ReportFixture form2021() {
    return ReportFixture.of(TemplateId.NATIONAL_2021);
  }

  private static List<Finding> tables(ReportFixture fixture) {
    return new MissingTableCheck().check(fixture.build());
  }

  private static List<Finding> rows(ReportFixture fixture) {
    return new MissingRowCheck().check(fixture.build());
  }

  private static List<Finding> blanks(ReportFixture fixture) {
    return new BlankFiguresCheck().check(fixture.build());
  }

  @ParameterizedTest
  @EnumSource(TemplateId.class)
  void nothingIsMissingFromAWholeReport(TemplateId form) {
    assertThat(tables(ReportFixture.of(form))).isEmpty();
    assertThat(rows(ReportFixture.of(form))).isEmpty();
    assertThat(blanks(ReportFixture.of(form))).isEmpty();
  }

  @Test
  void findsAMissingTable() {
    List<Finding> findings = tables(form2021().absent(TableKind.DISPUTES));

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.cells())
        .hasSize(15)
        .startsWith("disputes.reconsideration.upheld")
        .endsWith("disputes.litigation_after_reconsideration.total");
    assertThat(finding.location()).isEmpty();
    assertThat(finding.messageEn())
        .isEqualTo("The table \"Reconsideration and litigation\" is missing");
    assertThat(finding.messageZh()).isEqualTo("缺少“政府信息公开行政复议、行政诉讼情况”表格");
  }

  @Test
  void aMissingTableNamesTheFormsCellsOnly() {
    assertThat(tables(form2021().absent(TableKind.REQUESTS)).get(0).cells())
        .hasSize(175)
        .doesNotContain("requests.other.total");
  }

  @Test
  void aBlankTableIsNotMissing() {
    assertThat(tables(form2021().blank("requests."))).isEmpty();
  }

  @Test
  void aMissingTableIsNotMissingRows() {
    assertThat(rows(form2021().absent(TableKind.REQUESTS))).isEmpty();
  }

  @Test
  void findsEachMissingRow() {
    List<Finding> findings =
        rows(form2021().absent("requests.partially_granted.").absent("proactive.fees."));

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).cells()).containsExactly("proactive.fees.amount");
    Finding finding = findings.get(1);
    assertThat(finding.cells())
        .hasSize(7)
        .startsWith("requests.partially_granted.natural_person")
        .endsWith("requests.partially_granted.total");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.new_received.natural_person"));
    assertThat(finding.messageEn())
        .isEqualTo("The row \"Requests received and handled / Partially disclosed\" is missing");
    assertThat(finding.messageZh())
        .isEqualTo("缺少“收到和处理政府信息公开申请情况/三、本年度办理结果/（二）部分公开（区分处理的，只计这一情形，不计其他情形）”一行");
  }

  @Test
  void aRowWithOneCellIsNotMissing() {
    ReportFixture fixture = form2021().absent("requests.granted.").blank("requests.granted.total");

    assertThat(rows(fixture)).isEmpty();
  }

  @Test
  void findsAMissingBlockOfTheDisputes() {
    List<Finding> findings = rows(form2021().absent("disputes.litigation_direct."));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells()).hasSize(5);
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "The row \"Reconsideration and litigation / Litigation without prior reconsideration\""
                + " is missing");
  }

  @Test
  void findsAMissingIndicator() {
    List<Finding> findings =
        rows(ReportFixture.of(TemplateId.NATIONAL_2014).absent("statistics.lawsuits_other."));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).messageEn())
        .isEqualTo(
            "The row \"Disclosure statistics / Administrative lawsuits / other\" is missing");
    assertThat(findings.get(0).messageZh()).isEqualTo("缺少“政府信息公开情况统计表/五/（三）其他情形数”一行");
  }

  @Test
  void detailsPrintedAsOneRowAreNotMissing() {
    ReportFixture fixture = form2021().absent("requests.other_");

    assertThat(rows(fixture))
        .extracting(finding -> finding.cells().get(0))
        .containsExactly(
            "requests.other_not_corrected.natural_person",
            "requests.other_fee_unpaid.natural_person",
            "requests.other_other.natural_person");
    assertThat(rows(fixture.blank("requests.other."))).isEmpty();
  }

  @Test
  void aVariantRowOfAnotherKindStandsForNoRow() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.NATIONAL_2019)
            .absent("proactive.other_services.")
            .value("proactive.other_documents.produced", "1");

    assertThat(rows(fixture)).hasSize(1);
  }

  @Test
  void findsTheBlanksOfEachTable() {
    List<Finding> findings =
        blanks(
            form2021()
                .blank("requests.granted.research_institution")
                .blank("requests.carried_over.total")
                .blank("disputes.reconsideration.other"));

    assertThat(findings).hasSize(2);
    Finding finding = findings.get(0);
    assertThat(finding.cells())
        .containsExactly("requests.carried_over.total", "requests.granted.research_institution");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.carried_over.total"));
    assertThat(finding.messageEn())
        .isEqualTo(
            "Requests received and handled: 2 of 175 cells are blank where the form asks for a "
                + "figure, first \"Requests received and handled / Requests carried over from "
                + "last year / Total\"");
    assertThat(finding.messageZh())
        .isEqualTo(
            "收到和处理政府信息公开申请情况：应填的175个单元格中有2个空白，" + "首个为“收到和处理政府信息公开申请情况/二、上年结转政府信息公开申请数量/总计”");
    assertThat(findings.get(1).cells()).containsExactly("disputes.reconsideration.other");
  }

  @Test
  void blankVariantsAndAbsentCellsAreNoBlanks() {
    assertThat(blanks(form2021().blank("requests.other.").absent("requests.granted."))).isEmpty();
    assertThat(blanks(form2021().unreadable("requests.granted.total", "若干"))).isEmpty();
  }
}
