package org.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RadicalsTest {
  @Test
  void bothKindsOfRadicalsBecomeIdeographs() {
    assertThat(Radicals.unify("\u2F00、总体情况：\u2F47期、\u2EA0政、\u2F2F作")).isEqualTo("一、总体情况：日期、民政、工作");
  }

  @Test
  void textWithoutRadicalsStaysAsPrinted() {
    assertThat(Radicals.unify("一、总体情况（１）①㈠")).isEqualTo("一、总体情况（１）①㈠");
  }
}
