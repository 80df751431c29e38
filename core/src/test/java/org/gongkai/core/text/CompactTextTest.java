package org.gongkai.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTextTest {
  @Test
  void foldsSimpleCharactersAsCompatibilityFormsFoldThem() {
    // A ligature is not simple and does not join: it makes the whole text go the long way.
    for (char c = 1; c < Character.MAX_VALUE; c++) {
      if (CompactText.isSimple(c)) {
        assertThat(CompactText.of(c + "ﬁ")).isEqualTo(CompactText.of("" + c) + "fi");
      }
    }
  }

  @Test
  void takesWhiteSpaceAndInvisibleSignsAway() {
    assertThat(CompactText.of(" 行 政\u3000许\u00A0可\n数\u200B量\uFEFF")).isEqualTo("行政许可数量");
    assertThat(CompactText.of("\u200E12\u200F\u2060件")).isEqualTo("12件");
  }

  @Test
  void writesBracketsAndDotsInOneWidth() {
    assertThat(CompactText.of("（一）１．【甲】〔乙〕﹙丙﹚")).isEqualTo("(一)1.[甲][乙](丙)");
  }

  @Test
  void foldsRadicalsAndCompatibilityForms() {
    assertThat(CompactText.of("⾏政⺠㈠ﬁ")).isEqualTo("行政民(一)fi");
  }
}
