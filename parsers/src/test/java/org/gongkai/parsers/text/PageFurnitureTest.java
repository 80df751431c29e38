package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFurnitureTest {
  @ParameterizedTest
  @ValueSource(strings = {"-3-", "—12—", "- 3 -", "－３－", "第3页", "第 3 页 共 9 页"})
  void setsPageNumbersAside(String number) {
    assertThat(Texts.show("全年公开信息三条。", "    " + number))
        .containsExactly("全年公开信息三条。", "FURNITURE " + number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-3", "3-", "--", "3", "第三条", "第3条"})
  void keepsWhatIsNoPageNumber(String text) {
    assertThat(Texts.show("全年公开信息三条。", text)).containsExactly("全年公开信息三条。", text);
  }

  @Test
  void setsBareNumbersAsideThatCountThePages() {
    assertThat(Texts.show("甲。", "", "1", "\f乙。", "", "2", "\f丙。", "", "7"))
        .containsExactly("甲。", "FURNITURE 1", "乙。", "FURNITURE 2", "丙。", "7");
  }

  @Test
  void setsRunningHeadsAside() {
    assertThat(Texts.show("  林业局报告", "甲。", "\f   林业局报告", "乙。", "\f  林业局报告", "丙。"))
        .containsExactly("FURNITURE 林业局报告", "甲。", "FURNITURE 林业局报告", "乙。", "FURNITURE 林业局报告", "丙。");
  }
}
