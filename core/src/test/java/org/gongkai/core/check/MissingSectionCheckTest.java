package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MissingSectionCheckTest {
  private static List<Finding> findings(ReportFixture fixture) {
    return new MissingSectionCheck().check(fixture.build());
  }

  private static ReportFixture form2021() {
    return ReportFixture.of(TemplateId.NATIONAL_2021);
  }

  private static ReportFixture form2014() {
    return ReportFixture.of(TemplateId.NATIONAL_2014);
  }

  private static Section section(SectionKind kind, String heading, String text) {
    return ReportFixture.section(kind, heading, text);
  }

  @ParameterizedTest
  @EnumSource(TemplateId.class)
  void noSectionIsMissingFromAWholeReport(TemplateId form) {
    assertThat(findings(ReportFixture.of(form))).isEmpty();
  }

  @Test
  void findsEachMissingSection() {
    List<Finding> findings =
        findings(form2021().without(SectionKind.OTHER_MATTERS).without(SectionKind.DISPUTES));

    assertThat(findings)
        .extracting(Finding::messageEn)
        .containsExactly(
            "The section \"Reconsideration and litigation\" (政府信息公开行政复议、行政诉讼情况) is missing",
            "The section \"Other matters\" (其他需要报告的事项) is missing");
    assertThat(findings.get(1).messageZh()).isEqualTo("缺少“其他需要报告的事项”部分");
    assertThat(findings.get(1).cells()).isEmpty();
    assertThat(findings.get(1).location()).isEmpty();
  }

  @Test
  void aSectionDeeperInTheTreeIsNotMissing() {
    Section inner =
        new Section(
            SectionKind.OTHER_MATTERS,
            "（二）其他需要报告的事项",
            2,
            SectionParagraph.lines("无。", new ParagraphLocation(9)),
            List.of(),
            new ParagraphLocation(9));
    ReportFixture fixture =
        form2021()
            .without(SectionKind.OTHER_MATTERS)
            .with(
                new Section(
                    SectionKind.OTHER,
                    "六、附则",
                    1,
                    List.of(),
                    List.of(inner),
                    new ParagraphLocation(8)));

    assertThat(findings(fixture)).isEmpty();
  }

  @Test
  void anUnknownSectionOnTheSameMatterStandsForIt() {
    ReportFixture fixture = form2021().without(SectionKind.PROBLEMS_AND_IMPROVEMENTS);

    assertThat(findings(fixture.with(section(SectionKind.OTHER, "七、附注", "略。")))).hasSize(1);
    assertThat(findings(fixture.with(section(SectionKind.OTHER, "五、工作中的不足与打算", "略。")))).isEmpty();
  }

  @Test
  void aSubsectionOnTheSameMatterDoesNotStandForIt() {
    ReportFixture fixture =
        form2021()
            .without(SectionKind.PROACTIVE_DISCLOSURE)
            .with(section(SectionKind.SUBSECTION, "（一）主动公开", "公开信息12条。"));

    assertThat(findings(fixture)).hasSize(1);
  }

  @Test
  void doesNotJudgeAReportWithoutProse() {
    assertThat(findings(form2021().sections())).isEmpty();
    assertThat(
            findings(
                form2021()
                    .sections(
                        section(SectionKind.INTRODUCTION, "", "单位：青岭市渔业局。"),
                        section(SectionKind.REQUESTS, "三、收到和处理政府信息公开申请情况", "单位：件"))))
        .isEmpty();
  }

  @Test
  void doesNotJudgeAnUnknownForm() {
    ReportFixture fixture =
        ReportFixture.of(TemplateId.UNKNOWN)
            .sections(section(SectionKind.OVERVIEW, "一、总体情况", "开展工作。"));

    assertThat(findings(fixture)).isEmpty();
  }

  @Test
  void judgesTheSevenSectionsOfTheFormOf2014() {
    assertThat(
            findings(
                form2014()
                    .without(SectionKind.OTHER_MATTERS)
                    .without(SectionKind.FEES)
                    .without(SectionKind.DISPUTES)))
        .extracting(Finding::messageZh)
        .containsExactly(
            "缺少“政府信息公开的收费及减免情况”部分", "缺少“因政府信息公开申请行政复议、提起行政诉讼的情况”部分", "缺少“其他需要报告的事项”部分");
  }

  @Test
  void feesAndDisputesToldElsewhereAreNotMissingBefore2019() {
    ReportFixture fixture =
        form2014()
            .without(SectionKind.FEES)
            .without(SectionKind.DISPUTES)
            .with(section(SectionKind.OTHER, "八、补充", "未收取费用，未发生行政复议。"));

    assertThat(findings(fixture)).isEmpty();
  }

  @Test
  void anIntroductionStandsForTheOverviewBefore2019() {
    assertThat(findings(form2014().without(SectionKind.OVERVIEW))).isEmpty();
    assertThat(findings(form2014().without(SectionKind.OVERVIEW).without(SectionKind.INTRODUCTION)))
        .hasSize(1);
    assertThat(findings(form2021().without(SectionKind.OVERVIEW))).hasSize(1);
  }

  @Test
  void doesNotJudgeAPlanOfItsOwnBefore2019() {
    ReportFixture fixture =
        form2014()
            .sections(
                section(SectionKind.OVERVIEW, "一、概述", "开展工作。"),
                section(SectionKind.PROACTIVE_DISCLOSURE, "二、主动公开情况", "公开信息12条。"),
                section(SectionKind.OTHER, "三、下年安排", "继续开展。"));

    assertThat(findings(fixture)).isEmpty();
  }
}
