package org.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "七, 7",
    "两, 2",
    "十, 10",
    "十二, 12",
    "三十, 30",
    "三十九, 39",
    "一百零五, 105",
    "两百一十, 210",
    "一千二百三十四, 1234",
    "一千零三, 1003",
    "三万五千, 35000",
    "十二万, 120000",
    "一二〇, 120",
    "二零二二, 2022"
  })
  void readsNumbersInTensAndInPlaces(String text, long number) {
    assertThat(ChineseNumbers.number(text)).contains(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "百", "一十二十", "甲", "十甲", "一二三四五六七八九一"})
  void takesNothingElseForANumber(String text) {
    assertThat(ChineseNumbers.number(text)).isEmpty();
  }
}
