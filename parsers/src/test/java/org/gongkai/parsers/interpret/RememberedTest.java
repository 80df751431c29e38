package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final List<String> read = new ArrayList<>();
  private final Remembered<Integer> lengths =
      new Remembered<>(
          text -> {
            read.add(text);
            return text.length();
          });

  @Test
  void aTextIsReadOnce() {
    assertThat(lengths.of("总计")).isEqualTo(2);
    assertThat(lengths.of("总计")).isEqualTo(2);
    assertThat(read).containsExactly("总计");
  }

  @Test
  void noMoreTextsAreRememberedThanTheLimit() {
    for (int i = 0; i < 3 * Remembered.MOST; i++) {
      lengths.of("标签" + i);
    }

    assertThat(lengths.count()).isBetween(1, Remembered.MOST);
  }

  @Test
  void longTextsAreReadAndNotRemembered() {
    String prose = "字".repeat(Remembered.LONGEST + 1);

    assertThat(lengths.of(prose)).isEqualTo(Remembered.LONGEST + 1);
    assertThat(lengths.of(prose)).isEqualTo(Remembered.LONGEST + 1);
    assertThat(read).containsExactly(prose, prose);
    assertThat(lengths.count()).isZero();
  }
}
