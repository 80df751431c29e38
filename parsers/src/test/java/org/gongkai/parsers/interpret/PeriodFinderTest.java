package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodFinderTest {
  private static final Period YEAR =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告所列数据的统计期限自2022年1月1日起至2022年12月31日止。",
        "数据统计期限为2022年1月1日至12月31日。",
        "统计期限从 2022 年 1 月 1 日到 2022 年 12 月 31 日止",
        "统计时间段：2022年1月1日——2022年12月31日",
        "统计期限：２０２２年１月１日－２０２２年１２月３１日",
        "数据统计时限为2022年1-12月。"
      })
  void readsThePeriod(String text) {
    assertThat(find("无关的一段。", text)).contains(YEAR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自202111日至20211231日止。",
        "统计期限自2022年1月1日至2022年12月32日。",
        "统计期限自202020年1月1日至2020年12月31日。",
        "自2022年1月1日至2022年12月31日我局开展了活动。",
        "统计数据截至上年末。"
      })
  void givesNoneThatIsNotFullyLegible(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void keepsAPeriodOfTheWrongYearAsPrinted() {
    assertThat(find("统计期限自2021年1月1日至2022年12月31日。"))
        .contains(new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31)));
  }

  private static Optional<Period> find(String... texts) {
    return PeriodFinder.find(Stream.of(texts).map(Labels::compact).toList());
  }
}
