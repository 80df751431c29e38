package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
  @ParameterizedTest
  @CsvSource({"abc,3", "公开,4", "（一）,6", "ａ１,4", "𠮷,2", "e\u0301,1", "—,1", "┌,1", "'',0"})
  void countsWideCharactersTwice(String text, int width) {
    assertThat(TextWidth.of(text)).isEqualTo(width);
  }

  @Test
  void padsByColumnsNotByCharacters() {
    assertThat(TextWidth.padRight("公开", 6)).isEqualTo("公开  ");
    assertThat(TextWidth.padLeft("12", 4)).isEqualTo("  12");
    assertThat(TextWidth.padLeft("公开公开", 4)).isEqualTo("公开公开");
  }

  @Test
  void wrapsWithoutSplittingAWideCharacter() {
    assertThat(TextWidth.wrap("信息公开", 5)).containsExactly("信息", "公开");
    assertThat(TextWidth.wrap("", 5)).containsExactly("");
  }

  @Test
  void cutsWithAnEllipsis() {
    assertThat(TextWidth.cut("信息公开", 8)).isEqualTo("信息公开");
    assertThat(TextWidth.cut("信息公开", 7)).isEqualTo("信息公…");
  }
}
