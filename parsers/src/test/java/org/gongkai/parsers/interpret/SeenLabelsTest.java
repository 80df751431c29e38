package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenLabelsTest {
  @Test
  void aLabelReadsTheSameWhenItIsSeenAgain() {
    PrintedLabel first = SeenLabels.of("（七）总计（件）");

    assertThat(first).isEqualTo(new PrintedLabel("（七）总计（件）", "总计", "总计件", true, false, false));
    assertThat(SeenLabels.of("（七）总计（件）")).isEqualTo(first);
    assertThat(SeenLabels.key("（七）总计（件）")).isEqualTo("总计");
  }
}
