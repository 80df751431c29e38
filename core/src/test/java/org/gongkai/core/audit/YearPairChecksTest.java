package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.audit.Audited.told;

import java.util.List;
import org.gongkai.core.check.ReportFixture;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearPairChecksTest {
  private static final String BODY = "云岫市渔业局";
  private static final String ITEMS = "proactive.licences.items_last_year";
  private static final String CHANGE = "proactive.licences.change";

  private static MadeReport of(int year) {
    return MadeReport.of(BODY, year);
  }

  @Test
  void findsRequestsThatWereNotCarriedOver() {
    Finding finding = Audited.onlyOfLast(of(2021).carriedForward(5), of(2022).carriedOver(3));

    assertThat(finding.code()).isEqualTo(FindingCode.CARRY_OVER_MISMATCH);
    assertThat(finding.cells())
        .containsExactly("requests.carried_over.natural_person", "requests.carried_over.total");
    assertThat(finding.location())
        .contains(ReportFixture.locationOf("requests.carried_over.natural_person"));
    assertThat(finding.otherSources()).containsExactly("2021/云岫市渔业局.txt");
    assertThat(finding.messageEn())
        .isEqualTo(
            "Requests received and handled / Requests carried over from last year: "
                + "Total 3, but 5; Natural persons 3, but 5 carried forward in the report for 2021");
    assertThat(finding.messageZh())
        .isEqualTo("收到和处理政府信息公开申请情况/二、上年结转政府信息公开申请数量与2021年度报告的结转下年度数不符：" + "总计3，该报告为5；自然人3，该报告为5");
  }

  @Test
  void carriesOverBetweenTheFormsOf2019And2021() {
    assertThat(told(of(2020).carriedForward(5), of(2021).carriedOver(5))).isEmpty();
    assertThat(told(of(2020).carriedForward(5), of(2021).carriedOver(4)))
        .containsExactly("2021/云岫市渔业局.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void judgesNoBlankAndNoDoubtfulFigure() {
    Finding doubt =
        new Finding(
            FindingCode.AMBIGUOUS_ALIGNMENT,
            List.of("requests.carried_over.natural_person", "requests.carried_over.total"),
            null,
            "",
            "");

    assertThat(told(of(2021).carriedForward(5), of(2022).blank("requests.carried_over"))).isEmpty();
    assertThat(told(of(2021).blank("requests.carried_forward"), of(2022).carriedOver(5))).isEmpty();
    assertThat(told(of(2021).carriedForward(5), of(2022).carriedOver(3).finding(doubt))).isEmpty();
  }

  @Test
  void judgesOnlyYearsThatFollowEachOther() {
    assertThat(told(of(2021).carriedForward(5), of(2023).carriedOver(3)))
        .containsExactly("2023/云岫市渔业局.txt MISSING_YEAR");
  }

  @Test
  void aCorrectedVersionThatAgreesClearsTheOthers() {
    MadeReport corrected = of(2022).carriedOver(5).at("2022/更正/云岫市渔业局.txt");

    assertThat(told(of(2021).carriedForward(5), of(2022).carriedOver(3), corrected)).isEmpty();
    assertThat(told(of(2021).carriedForward(5), of(2022).carriedOver(3), corrected.carriedOver(4)))
        .containsExactly(
            "2022/云岫市渔业局.txt CARRY_OVER_MISMATCH", "2022/更正/云岫市渔业局.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void holdsNoOrganAgainstAnArea() {
    MadeReport organ = MadeReport.of("云岫市人民政府", 2021).scope(Scope.ORGAN).carriedForward(5);
    MadeReport area = MadeReport.of("云岫市人民政府", 2022).scope(Scope.AREA).carriedOver(80);

    assertThat(told(organ, area)).isEmpty();
    assertThat(told(organ.scope(Scope.AREA), area))
        .containsExactly("2022/云岫市人民政府.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void holdsNoGovernmentAgainstItsOffice() {
    assertThat(
            told(
                MadeReport.of("云岫市人民政府", 2021).carriedForward(80),
                MadeReport.of("云岫市人民政府办公厅", 2022).carriedOver(5)))
        .isEmpty();
  }

  @Test
  void holdsARenamedBodyAgainstItselfOnlyWithAnAlias() {
    MadeReport old = MadeReport.of("云岫市经信局", 2021).carriedForward(5);
    MadeReport renamed = MadeReport.of("云岫市工业和信息化局", 2022).carriedOver(3);
    IssuerAliases aliases = IssuerAliases.parse("云岫市经信局 = 云岫市工信局", "names.txt");
    SeriesAudit audit = new SeriesAudit(RuleSettings.defaults(), aliases);

    assertThat(told(old, renamed)).isEmpty();
    assertThat(told(audit, old, renamed))
        .containsExactly("2022/云岫市工业和信息化局.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void theSameFileTwiceIsOneReport() {
    MadeReport last = of(2021).carriedForward(5);

    assertThat(told(last, of(2022).carriedOver(3), of(2022).carriedOver(3)))
        .containsExactly(
            "2022/云岫市渔业局.txt CARRY_OVER_MISMATCH", "2022/云岫市渔业局.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void findsDocumentsInForceThatDoNotFollow() {
    Finding finding =
        Audited.onlyOfLast(of(2021).documents(0, 0, 12), of(2022).documents(3, 1, 13));

    assertThat(finding.code()).isEqualTo(FindingCode.IN_FORCE_ROLL_FORWARD);
    assertThat(finding.cells())
        .containsExactly(
            "proactive.normative_documents.issued",
            "proactive.normative_documents.repealed",
            "proactive.normative_documents.in_force");
    assertThat(finding.messageEn())
        .isEqualTo(
            "Proactive disclosure / Administrative normative documents: 13 in force, "
                + "but from 2021 on: 12 + 3 - 1 = 14");
    assertThat(told(of(2021).documents(0, 0, 12), of(2022).documents(3, 1, 14))).isEmpty();
  }

  @Test
  void countsNoDocumentsFromOneFormToAnother() {
    MadeReport before = of(2020).value("proactive.normative_documents.disclosed_total", 12);

    assertThat(told(before, of(2021).documents(3, 1, 40))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"+2, 12, false", "2, 12, false", "2, 8, false", "+2, 8, true", "-2, 8, false"})
  void findsItemsThatDoNotFollow(String change, int lastYear, boolean isFound) {
    MadeReport first = of(2019).value(ITEMS, 10);
    first.printed(CHANGE, change);

    assertThat(told(first, of(2020).value(ITEMS, lastYear)))
        .isEqualTo(isFound ? List.of("2020/云岫市渔业局.txt ITEMS_ROLL_FORWARD") : List.of());
  }

  @Test
  void tellsHowManyItemsThereShouldBe() {
    MadeReport first = of(2019).value(ITEMS, 10);
    first.printed(CHANGE, "-2");
    Finding finding = Audited.onlyOfLast(first, of(2020).value(ITEMS, 9));

    assertThat(finding.cells()).containsExactly(ITEMS);
    assertThat(finding.messageZh()).isEqualTo("主动公开政府信息情况/行政许可：上一年9，但2019年度报告：10 - 2 = 8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,12", "4,49", "60,599", "40,4", "0,900", "900,0"})
  void aSmallFigureMayGrowManyTimes(String figures) {
    assertThat(told(licences(figures, 0), licences(figures, 1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5,50", "60,600", "600,60"})
  void findsFiguresThatBecameManyTimesAsLarge(String figures) {
    Finding finding = Audited.onlyOfLast(licences(figures, 0), licences(figures, 1));

    assertThat(finding.code()).isEqualTo(FindingCode.LARGE_CHANGE);
    assertThat(finding.cells()).containsExactly("proactive.licences.decisions");
    assertThat(finding.messageEn())
        .isEqualTo(
            "Proactive disclosure / Administrative licences / Decisions made this year: "
                + figures.split(",")[1]
                + ", after "
                + figures.split(",")[0]
                + " in 2021");
  }

  private static MadeReport licences(String figures, int index) {
    return of(2021 + index)
        .value("proactive.licences.decisions", Integer.parseInt(figures.split(",")[index]));
  }
}
