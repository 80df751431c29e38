package org.gongkai.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.TemplateId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateNumberingCheckTest {
  private static final String SENTENCE = "各项工作有序开展。";

  /**
   * The findings on a report whose overview has parts with these headings, each over a sentence.
   */
  private static List<Finding> parts(String... headings) {
    return findings(overview(headings));
  }

  private static List<Finding> findings(Section... sections) {
    return new DuplicateNumberingCheck()
        .check(ReportFixture.of(TemplateId.NATIONAL_2021).sections(sections).build());
  }

  private static Section overview(String... headings) {
    List<Section> children = new ArrayList<>();
    for (String heading : headings) {
      int bar = heading.indexOf('|');
      children.add(
          bar < 0
              ? part(heading, SENTENCE, children.size() + 1)
              : part(heading.substring(0, bar), heading.substring(bar + 1), children.size() + 1));
    }
    Location place = new ParagraphLocation(1);
    return new Section(SectionKind.OVERVIEW, "一、总体情况", 1, List.of(), children, place);
  }

  private static Section part(String heading, String text, int number) {
    Location place = new ParagraphLocation(100 + number);
    return new Section(
        SectionKind.SUBSECTION,
        heading,
        2,
        SectionParagraph.lines(text.replace(" / ", "\n"), place),
        List.of(),
        place);
  }

  private static Section section(SectionKind kind, String heading) {
    return ReportFixture.section(kind, heading, SENTENCE);
  }

  @Test
  void findsANumberThatStandsTwice() {
    List<Finding> findings = parts("（一）主动公开", "（二）平台建设", "（三）监督保障", "（二）明确责任", "（三）结合职能");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).cells()).isEmpty();
    assertThat(findings.get(0).location()).contains(new ParagraphLocation(104));
    assertThat(findings.get(0).messageEn())
        .isEqualTo("The heading \"（二）明确责任\" repeats a number: it follows \"（三）监督保障\"");
    assertThat(findings.get(0).messageZh()).isEqualTo("标题“（二）明确责任”编号重复：其前为“（三）监督保障”");
  }

  @Test
  void findsASkippedNumberInEveryWayOfWriting() {
    assertThat(parts("（一）甲", "（三）丙").get(0).messageZh()).isEqualTo("标题“（三）丙”编号跳号：其前为“（一）甲”");
    assertThat(parts("(一) 甲", "(三) 丙")).hasSize(1);
    assertThat(parts("一)甲", "三)丙")).hasSize(1);
    assertThat(parts("㈠甲", "㈢丙")).hasSize(1);
    assertThat(parts("（一）、甲", "（三）、丙")).hasSize(1);
    assertThat(parts("1.甲", "2、乙", "4．丁")).hasSize(1);
    assertThat(parts("（1）甲", "（2）乙", "（4）丁")).hasSize(1);
    assertThat(parts("（九）甲", "（十）乙", "（十二）丙")).hasSize(1);
    assertThat(parts("（十九）甲", "（二十）乙", "（二十一）丙", "（二十一）丁")).hasSize(1);
  }

  @Test
  void acceptsNumbersThatGoOn() {
    assertThat(parts("（一）甲", "二）乙", "㈢丙", "（四）、丁")).isEmpty();
    assertThat(parts("（九）甲", "（十）乙", "（十一）丙")).isEmpty();
    assertThat(parts("（十九）甲", "（二十）乙", "（二十一）丙")).isEmpty();
  }

  @Test
  void countsEachWayOfWritingApartAndTheInnerOnesAnew() {
    assertThat(parts("1.甲", "（1）子", "（2）丑", "2.乙", "（1）子", "（2）丑", "3.丙")).isEmpty();
    assertThat(parts("1.甲", "（1）子", "（2）丑", "3.乙", "（1）子")).hasSize(1);
    assertThat(parts("1.甲", "（1）子", "2.乙", "（2）丑")).isEmpty();
  }

  @Test
  void countsUnderEachParentAnew() {
    assertThat(findings(overview("（一）甲", "（二）乙"), overview("（一）甲", "（二）乙"))).isEmpty();
    assertThat(findings(overview("（一）甲", "（二）乙"), overview("（三）丙"))).isEmpty();
  }

  @Test
  void acceptsANumberWhoseForerunnerStandsInTheText() {
    assertThat(parts("（一）甲|做法如下。 / （二）加强领导，健全机制，压实责任。", "（三）丙")).isEmpty();
    assertThat(parts("1.甲|其中1.宣传；2.培训；", "3.丙")).isEmpty();
    assertThat(parts("（一）甲|其中（二）部分见下。", "（三）丙", "（五）戊")).hasSize(1);
  }

  @Test
  void acceptsANewListThatBeginsWithOne() {
    assertThat(parts("（一）甲", "（二）乙|工作不足。 / 下一步措施：", "（一）丙", "（二）丁")).isEmpty();
    assertThat(parts("1.甲", "2.乙", "1.丙", "2.丁")).isEmpty();
    assertThat(parts("（一）甲|工作不足。 / 我局将采取以下措施。", "（一）乙")).isEmpty();
  }

  @Test
  void findsOneAfterOneWhereNothingLeadsIn() {
    assertThat(parts("（一）甲", "（一）乙")).hasSize(1);
    assertThat(parts("（一）甲|", "（一）乙")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一是加强领导", "二是健全机制", "第一，提高认识", "强化监督", "四、结转下年度继续办理", "（七） 总计"})
  void passesOverWhatIsNoNumberedHeading(String heading) {
    assertThat(parts("（一）甲", heading, "（二）乙")).isEmpty();
    assertThat(
            findings(
                section(SectionKind.REQUESTS, "三、收到和处理政府信息公开申请情况"),
                section(SectionKind.OTHER, heading),
                section(SectionKind.DISPUTES, "四、政府信息公开行政复议、行政诉讼情况")))
        .isEmpty();
  }

  @Test
  void findsSectionsWithOneNumber() {
    Section overview = section(SectionKind.OVERVIEW, "一、总体情况");
    Section proactive = section(SectionKind.PROACTIVE_DISCLOSURE, "一、主动公开政府信息情况");
    Section requests = section(SectionKind.REQUESTS, "三、收到和处理政府信息公开申请情况");

    assertThat(findings(overview, proactive)).hasSize(1);
    assertThat(findings(overview, requests)).hasSize(1);
    assertThat(
            findings(overview, section(SectionKind.PROACTIVE_DISCLOSURE, "二、主动公开政府信息情况"), requests))
        .isEmpty();
  }

  @Test
  void acceptsASecondCopyOfTheReport() {
    Section overview = section(SectionKind.OVERVIEW, "一、总体情况");
    Section proactive = section(SectionKind.PROACTIVE_DISCLOSURE, "二、主动公开政府信息情况");
    Section again = section(SectionKind.PROACTIVE_DISCLOSURE, "一、主动公开政府信息情况");

    assertThat(findings(overview, proactive, overview, proactive)).isEmpty();
    assertThat(findings(again, section(SectionKind.FEES, "二、收费情况"), again)).isEmpty();
  }

  @Test
  void passesOverAnnexesAndWhatComesAfterThem() {
    assertThat(
            findings(
                overview("（一）甲"),
                section(SectionKind.ANNEX, "附件：统计表"),
                section(SectionKind.OTHER, "六、其他")))
        .isEmpty();
  }

  @Test
  void isContentWithSectionsOfTheForms() {
    for (TemplateId form : TemplateId.values()) {
      assertThat(new DuplicateNumberingCheck().check(ReportFixture.of(form).build())).isEmpty();
    }
  }
}
