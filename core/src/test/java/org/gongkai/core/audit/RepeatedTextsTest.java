package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.audit.Audited.told;
import static org.gongkai.core.audit.MadeReport.prose;
import static org.gongkai.core.model.SectionKind.OVERVIEW;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatedTextsTest {
  private static final String TEXT = prose(1, 400);

  private static MadeReport of(String issuer, int year, String text) {
    return MadeReport.of(issuer, year).text(OVERVIEW, text);
  }

  @Test
  void findsASectionThatRepeatsThatOfTheYearBefore() {
    Finding finding = Audited.onlyOfLast(of("云岫市渔业局", 2021, TEXT), of("云岫市渔业局", 2022, TEXT));

    assertThat(finding.code()).isEqualTo(FindingCode.REPEATED_TEXT);
    assertThat(finding.location()).isPresent();
    assertThat(finding.otherSources()).containsExactly("2021/云岫市渔业局.txt");
    assertThat(finding.messageEn())
        .isEqualTo(
            "The section \"Overview\" repeats 100% of that in 2021/云岫市渔业局.txt; "
                + "2 reports in all have such a text");
    assertThat(finding.messageZh()).isEqualTo("“总体情况”部分与2021/云岫市渔业局.txt的同一部分重复100%，共有2份报告文字雷同");
  }

  @Test
  void newFiguresAndAnotherNameMakeNoOtherText() {
    String first = "2021年，云岫市渔业局公开信息1,234条。" + TEXT;
    String second = "2022年，霁月县渔业局公开信息87条。" + TEXT;

    assertThat(
            Audited.onlyOfLast(of("云岫市渔业局", 2021, first), of("霁月县渔业局", 2022, second)).messageEn())
        .contains("repeats 100% of");
  }

  @Test
  void findsATextWithAFewOtherWordsAndTellsHowMuchIsTheSame() {
    String changed = TEXT.substring(0, 100) + "全新" + TEXT.substring(102);

    assertThat(told(of("甲县渔业局", 2021, TEXT), of("乙县林业局", 2021, changed)))
        .containsExactly("2021/乙县林业局.txt REPEATED_TEXT");
    assertThat(Audited.onlyOfLast(of("甲县渔业局", 2021, TEXT), of("乙县林业局", 2021, changed)).messageEn())
        .contains("repeats 98% of");
  }

  @Test
  void aTextThatIsOneHalfNewIsItsOwn() {
    String half = TEXT.substring(0, 200) + prose(2, 200);

    assertThat(told(of("甲县渔业局", 2021, TEXT), of("乙县林业局", 2021, half))).isEmpty();
    assertThat(told(of("甲县渔业局", 2021, TEXT), of("甲县渔业局", 2022, TEXT + prose(3, 100)))).isEmpty();
  }

  @Test
  void shortSectionsSayTheSameEverywhere() {
    String none = "本机关无其他需要报告的事项。".repeat(4);

    assertThat(
            told(
                of("甲县渔业局", 2021, none),
                of("甲县渔业局", 2022, none),
                of("乙县林业局", 2021, prose(4, 199)),
                of("乙县林业局", 2022, prose(4, 199))))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SectionKind.class,
      names = {"INTRODUCTION", "PROACTIVE_DISCLOSURE", "REQUESTS", "DISPUTES", "ANNEX"})
  void whatTheFormPrescribesIsNoCopy(SectionKind kind) {
    assertThat(
            told(
                MadeReport.of("甲县渔业局", 2021).text(kind, TEXT),
                MadeReport.of("甲县渔业局", 2022).text(kind, TEXT)))
        .isEmpty();
  }

  @Test
  void versionsOfOneReportRepeatNothing() {
    assertThat(
            told(
                of("甲县渔业局", 2021, TEXT), of("甲县渔业局", 2021, TEXT).carriedOver(1).at("更正/甲县渔业局.txt")))
        .isEmpty();
  }

  @Test
  void namesTheIssuersOwnYearBeforeOthersThatAreAsMuchAlike() {
    Finding finding =
        Audited.onlyOfLast(
            of("甲县渔业局", 2020, TEXT), of("乙县林业局", 2020, TEXT), of("甲县渔业局", 2021, TEXT));

    assertThat(finding.otherSources()).containsExactly("2020/甲县渔业局.txt");
    assertThat(finding.messageEn()).endsWith("3 reports in all have such a text");
  }

  @Test
  void givesOneFindingASectionHoweverManyHaveTheText() {
    List<DisclosureReport> reports =
        IntStream.range(0, 200).mapToObj(i -> of("第" + i + "县渔业局", 2021, TEXT).build()).toList();
    List<List<Finding>> findings = Audited.findings(Audited.audit(), reports);

    assertThat(findings.get(0)).isEmpty();
    assertThat(findings.subList(1, 200)).allMatch(of -> of.size() == 1);
    assertThat(findings.get(199).get(0).messageEn())
        .endsWith("200 reports in all have such a text");
  }
}
