package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenLabelsTest {
  @Test
  void aLabelReadsTheSameWhenItIsSeenAgain() {
    PrintedLabel first = SeenLabels.of("（七）总计（件）");

    assertThat(first).isEqualTo(new PrintedLabel("（七）总计（件）", "总计", "总计件"));
    assertThat(SeenLabels.of("（七）总计（件）")).isEqualTo(first);
    assertThat(SeenLabels.key("（七）总计（件）")).isEqualTo("总计");
  }

  @Test
  void noMoreLabelsAreRememberedThanTheLimit() {
    for (int i = 0; i < 3 * SeenLabels.MOST; i++) {
      SeenLabels.of("标签" + "，".repeat(i % 7) + i);
    }

    assertThat(SeenLabels.count()).isBetween(1, SeenLabels.MOST);
  }

  @Test
  void longTextsAreReadAndNotRemembered() {
    String prose = "本年度".repeat(SeenLabels.LONGEST);
    SeenLabels.of("总计");
    int before = SeenLabels.count();

    assertThat(SeenLabels.key(prose)).isEqualTo(prose);
    assertThat(SeenLabels.count()).isEqualTo(before);
  }
}
