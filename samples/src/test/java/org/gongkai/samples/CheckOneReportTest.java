package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckOneReportTest {
  @Test
  void tellsWhatIsWrongAndWhere() {
    assertThat(CheckOneReport.check(Samples.reports().resolve("2017/yunxiu-health-2017.pdf")))
        .containsExactly("X");
  }

  @Test
  void saysThatNothingIsWrong() {
    assertThat(CheckOneReport.check(Samples.reports().resolve("2024/bisheng-statistics-2024.txt")))
        .containsExactly("碧笙县统计局 2024: 0 findings");
  }
}
