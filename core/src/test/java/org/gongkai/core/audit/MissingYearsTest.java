package org.gongkai.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.core.audit.Audited.told;

import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Scope;
import org.junit.jupiter.api.Test;

class MissingYearsTest {
  private static MadeReport of(int year) {
    return MadeReport.of("云岫市渔业局", year);
  }

  @Test
  void findsEachYearWithoutAReport() {
    Finding finding = Audited.onlyOfLast(of(2021), of(2023));

    assertThat(finding.messageEn())
        .isEqualTo("云岫市渔业局 has reports for 2021 and 2023, none for 2022");
    assertThat(finding.otherSources()).containsExactly("2021/云岫市渔业局.txt");
    assertThat(told(of(2016), of(2019)))
        .containsExactly("2019/云岫市渔业局.txt MISSING_YEAR", "2019/云岫市渔业局.txt MISSING_YEAR");
  }

  @Test
  void missesNoYearBeforeTheFirstOrAfterTheLast() {
    assertThat(told(of(2022), of(2021), MadeReport.of("云岫市林业局", 2018))).isEmpty();
  }

  @Test
  void takesAVeryDistantYearForAMisprint() {
    assertThat(told(of(2010), of(2022))).isEmpty();
  }

  @Test
  void aReportForAnotherScopeFillsTheGap() {
    assertThat(
            told(
                MadeReport.of("云岫市人民政府", 2021).scope(Scope.AREA),
                MadeReport.of("云岫市人民政府", 2022).scope(Scope.ORGAN),
                MadeReport.of("云岫市人民政府", 2023).scope(Scope.AREA)))
        .isEmpty();
  }

  @Test
  void aFileThatCouldNotBeReadMayBeTheMissingReport() {
    assertThat(withUnread("2022/云岫市渔业局扫描件.pdf")).isEmpty();
    assertThat(withUnread("云岫市渔业局.pdf")).isEmpty();
    assertThat(withUnread("云岫市渔业局2020.pdf")).isNotEmpty();
    assertThat(withUnread("扫描件2022.pdf")).isEmpty();
    assertThat(withUnread("别处/扫描件2022.pdf")).isNotEmpty();
  }

  private static java.util.List<String> withUnread(String source) {
    SeriesAudit audit = Audited.audit();
    audit.addUnread(source);
    return told(audit, of(2021), of(2023));
  }

  @Test
  void aReportWithoutAYearMayBeTheMissingOne() {
    assertThat(told(of(2021), of(2023), of(2022).year(null))).isEmpty();
  }
}
