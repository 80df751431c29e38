package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "本年收费金额（单位：万元）,万元",
    "采购总金额(万元),万元",
    "采购总金额（元）,元",
    "采购总金额〔人民币万元〕,万元",
    "单位：亿元,亿元",
    "金额单位: 万 元,万元",
    "万元,万元",
    "元,元"
  })
  void findsTheUnitThatALabelNames(String label, String unit) {
    assertThat(Money.unitIn(label)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"采购总金额", "单位：件", "信息内容", "一元化管理", "（单位：件）", ""})
  void findsNoUnitWhereNoneIsNamed(String label) {
    assertThat(Money.unitIn(label)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7730.28,万元,77302800", "12,元,12", "1.5,亿元,150000000", "3,百万元,3000000", "8,'',8"})
  void givesAmountsInYuan(BigDecimal amount, String unit, BigDecimal yuan) {
    assertThat(Money.inYuan(amount, unit)).isEqualByComparingTo(yuan);
  }

  @Test
  void knowsUnitsThatStandInACellOfTheirOwn() {
    assertThat(Money.isUnitWord(" 件 ")).isTrue();
    assertThat(Money.isUnitWord("人次")).isTrue();
    assertThat(Money.isUnitWord("规章")).isFalse();
  }
}
