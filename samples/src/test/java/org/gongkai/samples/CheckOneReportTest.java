package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckOneReportTest {
  @Test
  void tellsWhatIsWrongAndWhere() {
    assertThat(CheckOneReport.check(Samples.reports().resolve("2017/yunxiu-health-2017.pdf")))
        .containsExactly(
            "云岫市卫生和计划生育委员会 2017: 1 findings",
            "ERROR STATISTICS_TOTAL [page=3;box=445.1,554.5,524.6,574.4] 政府信息公开情况统计表："
                + "1.专职人员数 1 + 2.兼职人员数 7 = 8，但（三）从事政府信息公开工作人员数 9");
  }

  @Test
  void saysThatNothingIsWrong() {
    assertThat(CheckOneReport.check(Samples.reports().resolve("2024/bisheng-statistics-2024.txt")))
        .containsExactly("碧笙县统计局 2024: 0 findings");
  }
}
