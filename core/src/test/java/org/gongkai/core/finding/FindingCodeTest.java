package org.gongkai.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FindingCodeTest {
  @Test
  void hasALabelOfItsOwnInBothLanguages() {
    assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::labelEn))
        .doesNotHaveDuplicates()
        .allMatch(label -> label.matches("[A-Z][a-z -]+"));
    assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::labelZh))
        .doesNotHaveDuplicates()
        .allMatch(label -> label.matches("\\p{IsHan}+"));
  }
}
