package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.audit.Audited.told;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Scope;
import org.junit.jupiter.api.Test;

class FamiliesTest {
  private static List<String> series(MadeReport... reports) {
    SeriesAudit audit = Audited.audit();
    Stream.of(reports).forEach(report -> audit.add(report.build()));
    return audit.findings().series().stream()
        .map(s -> s.issuer() + " " + s.scope().map(Scope::id).orElse("?") + " " + s.reports())
        .toList();
  }

  private static MadeReport at(String folder, String issuer, int year) {
    return MadeReport.of(issuer, year).at(folder + "/" + year + "/" + issuer + ".txt");
  }

  @Test
  void folderTellsThePlaceOfANameWithoutOne() {
    assertThat(
            series(at("霁月县", "市场监管局", 2021), at("栖鹿县", "市场监管局", 2021), at("霁月县", "市场监督管理局", 2022)))
        .containsExactly("市场监督管理局 ? {2021=[0], 2022=[2]}", "市场监督管理局 ? {2021=[1]}");
  }

  @Test
  void foldersPartBodiesOfOneNameThatHaveSeveralYearsEach() {
    assertThat(
            told(
                at("甲省", "鼓楼区渔业局", 2021).carriedForward(5),
                at("乙省", "鼓楼区渔业局", 2021).carriedForward(7),
                at("甲省", "鼓楼区渔业局", 2022).carriedOver(5),
                at("乙省", "鼓楼区渔业局", 2022).carriedOver(8)))
        .containsExactly("乙省/2022/鼓楼区渔业局.txt CARRY_OVER_MISMATCH");
  }

  @Test
  void twoCopiesOfASeriesAreOneBody() {
    assertThat(
            series(
                at("pdf", "鼓楼区渔业局", 2021).carriedForward(5),
                at("docx", "鼓楼区渔业局", 2021).carriedForward(5),
                at("pdf", "鼓楼区渔业局", 2022).carriedOver(5),
                at("docx", "鼓楼区渔业局", 2022).carriedOver(5)))
        .containsExactly("鼓楼区渔业局 ? {2021=[0, 1], 2022=[2, 3]}");
  }

  @Test
  void reportsThatDoNotTellTheirScopeJoinTheOnlyOneThatIsTold() {
    assertThat(
            series(
                MadeReport.of("云岫市人民政府", 2021).scope(Scope.AREA), MadeReport.of("云岫市人民政府", 2022)))
        .containsExactly("云岫市人民政府 area {2021=[0], 2022=[1]}");
    assertThat(
            series(
                MadeReport.of("云岫市人民政府", 2020).scope(Scope.ORGAN),
                MadeReport.of("云岫市人民政府", 2021).scope(Scope.AREA),
                MadeReport.of("云岫市人民政府", 2022)))
        .containsExactly(
            "云岫市人民政府 ? {2022=[2]}", "云岫市人民政府 organ {2020=[0]}", "云岫市人民政府 area {2021=[1]}");
  }

  @Test
  void ordersReportsByIssuerAndYear() {
    SeriesAudit audit = Audited.audit();
    Stream.of(
            MadeReport.of("云岫市渔业局", 2022),
            MadeReport.of("云岫市渔业局", 2020).year(null),
            MadeReport.of("云岫市林业局", 2021),
            MadeReport.of("云岫市渔业局", 2021))
        .forEach(report -> audit.add(report.build()));

    assertThat(audit.findings().order()).containsExactly(2, 3, 0, 1);
  }
}
