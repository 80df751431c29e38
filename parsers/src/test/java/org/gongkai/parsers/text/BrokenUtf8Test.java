package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BrokenUtf8Test {
  private static final String TEXT = "云石县林业局全年公开政府信息";

  @Test
  void tellsATextInGb18030() {
    byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));

    assertThat(BrokenUtf8.isBeyond(5, bytes)).isTrue();
  }

  @Test
  void wholeCharactersAreNotBroken() {
    byte[] bytes = (TEXT + "\u00E9 \uD842\uDFB7").getBytes(StandardCharsets.UTF_8);

    assertThat(BrokenUtf8.isBeyond(0, bytes)).isFalse();
  }

  @Test
  void aCutCharacterIsOneBrokenSequence() {
    byte[] bytes = {'a', (byte) 0xE4, (byte) 0xBA, 'b'};

    assertThat(BrokenUtf8.isBeyond(0, bytes)).isTrue();
    assertThat(BrokenUtf8.isBeyond(1, bytes)).isFalse();
  }

  @Test
  void neverCountsMoreThanDecodingGives() {
    Random random = new Random(3);
    int told = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      String decoded = new String(bytes, StandardCharsets.UTF_8);
      long broken = decoded.chars().filter(c -> c == '\uFFFD').count();

      assertThat(BrokenUtf8.isBeyond(broken, bytes)).isFalse();
      told += broken > 0 && BrokenUtf8.isBeyond(broken / 2, bytes) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(1_000);
  }
}
