package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  private static BigDecimal value(String text) {
    return Notation.number(text).orElseThrow().value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "17|17",
        "+2|2",
        "＋2|2",
        "增2|2",
        "增加2|2",
        "-1|-1",
        "－1|-1",
        "−1|-1",
        "减1|-1",
        "减少1|-1",
        "１７|17",
        "１，２３４|1234",
        "1,234|1234",
        "1，234|1234",
        "1,234,567|1234567",
        "5 685|5685",
        "12 345 678|12345678",
        "5\u00A0685|5685",
        "零|0",
        "〇|0",
        "5件|5",
        "\u200E12\u200F|12",
        "5（件）|5",
        "12 (条)|12",
        "3条|3",
        "12人次|12",
        "26.55|26.55",
        "2.5万|25000",
        "1.2亿|120000000",
        "约增加5亿人次左右|500000000",
        "59237.2449|59237.2449"
      })
  void readsTheNumber(String text, BigDecimal number) {
    assertThat(value(text)).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12\n34", "12 \n 34", "１２\n３４", "1,2\n34", "12\r\n34"})
  void joinsDigitsThatALineBreakParts(String text) {
    assertThat(value(text)).isEqualByComparingTo("1234");
  }

  @ParameterizedTest
  @ValueSource(strings = {"约10", "10余", "近10", "10多", "10左右"})
  void tellsThatANumberIsOnlyAboutRight(String text) {
    Notation.Number number = Notation.number(text).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo("10");
    assertThat(number.approximate()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"43.788万元,万元", "251000元,元", "1.5亿元,亿元", "2.5万,万元"})
  void keepsTheUnitOfMoney(String text, String unit) {
    assertThat(Notation.number(text).orElseThrow().moneyUnit()).contains(unit);
  }

  @Test
  void aCountNamesNoMoney() {
    assertThat(Notation.number("12件").orElseThrow().moneyUnit()).isEmpty();
    assertThat(Notation.number("12件").orElseThrow().approximate()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "\u3000", "\u00A0", "-", "—", "——", "———", "－", "─", "--", "/", "／", "无", "不涉及",
        " 无 "
      })
  void marksForNothingAreBlank(String text) {
    assertThat(Notation.isNothing(text)).isTrue();
    assertThat(Notation.number(text)).isEmpty();
    assertThat(Notation.isValueLike(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2",
        "1. 12",
        "12 34",
        "5 6855",
        "1.2.3",
        "12,34",
        "abc",
        "本单位未制作规章",
        "2019年",
        "1-2",
        "第3",
        "3/4",
        "15¹",
        "15①",
        "0\n34",
        "2\n43",
        "3\n4",
        "1\n628.12",
        "— 0",
        "0 169",
        "--5",
        "1 234 5"
      })
  void otherTextIsNoNumber(String text) {
    assertThat(Notation.number(text)).isEmpty();
    assertThat(Notation.isNothing(text)).isFalse();
    assertThat(Notation.isValueLike(text)).isFalse();
  }

  @Test
  void textWithoutEndIsNoNumber() {
    assertThat(Notation.number("1".repeat(100_000))).isEmpty();
  }

  @Test
  void damagedNumbersAreFiguresThatCannotBeRead() {
    assertThat(Notation.isDamagedNumber("15①")).isTrue();
    assertThat(Notation.isDamagedNumber("\uFFFD3")).isTrue();
    assertThat(Notation.isDamagedNumber("1.")).isFalse();
    assertThat(Notation.isDamagedNumber("3.其他")).isFalse();
    assertThat(Notation.isDamagedNumber("规章")).isFalse();
  }
}
