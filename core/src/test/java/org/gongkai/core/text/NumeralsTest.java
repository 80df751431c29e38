package org.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "2021年报告,2021",
    "二〇二一年,2021",
    "二○一九年度,2019",
    "二0一七年,2017",
    "二零二三年,2023",
    "某局2020报告,2020"
  })
  void readsYearsInAnyNumerals(String text, int year) {
    assertThat(Numerals.firstYear(text)).isEqualTo(OptionalInt.of(year));
  }

  @Test
  void findsNoYearWhereThereIsNone() {
    assertThat(Numerals.firstYear("政府信息公开工作年度报告")).isEmpty();
    assertThat(Numerals.firstYear("第711号")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022年1月5日,2022-01-05",
    "二〇二一年三月十五日,2021-03-15",
    "二○二○年十二月三十一日,2020-12-31",
    "2022-01-05,2022-01-05",
    "2022/1/5,2022-01-05",
    "2022.1.5,2022-01-05"
  })
  void readsDates(String text, LocalDate date) {
    assertThat(Numerals.date(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022年2月30日", "2022年13月1日", "2022年1月", "于2022年1月5日印发"})
  void takesNothingElseForADate(String text) {
    assertThat(Numerals.date(text)).isEmpty();
  }

  @Test
  void findsTheFirstDateInASentence() {
    assertThat(Numerals.firstDate("于2022年1月5日印发，2022年2月1日施行")).contains(LocalDate.of(2022, 1, 5));
  }
}
