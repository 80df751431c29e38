package org.gongkai.cli.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.gongkai.cli.input.ContentHash;
import org.junit.jupiter.api.Test;

class HashIndexTest {
  private final HashIndex index = new HashIndex();

  @Test
  void findsEachOfMany() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(index.find(hash(i))).isEmpty();
      index.add(hash(i), 1L << 40 | i);
    }
    assertThat(index.size()).isEqualTo(10_000);
    for (int i = 0; i < 10_000; i++) {
      assertThat(index.find(hash(i))).containsExactly(1L << 40 | i);
    }
  }

  @Test
  void givesAllNumbersOfHashesThatBeginAlike() {
    index.add(new ContentHash(7, 1, 1, 1), 0);
    index.add(new ContentHash(7, 2, 2, 2), 5);
    index.add(new ContentHash(8, 1, 1, 1), 6);
    assertThat(index.find(new ContentHash(7, 2, 2, 2))).containsExactlyInAnyOrder(0, 5);
  }

  @Test
  void goesOnAtTheBeginningAfterTheLastSlot() {
    for (int i = 0; i < 5; i++) {
      index.add(new ContentHash(-1 - ((long) i << 32), 0, 0, 0), i);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(index.find(new ContentHash(-1 - ((long) i << 32), 0, 0, 0))).containsExactly(i);
    }
  }

  @Test
  void findsHashesThatBeginWithZeros() {
    assertThat(index.find(new ContentHash(0, 0, 0, 1))).isEmpty();
    index.add(new ContentHash(0, 0, 0, 1), 3);
    assertThat(index.find(new ContentHash(0, 0, 0, 1))).containsExactly(3);
  }

  @Test
  void takesLessThan43BytesAHash() {
    for (int i = 0; i < 100_000; i++) {
      index.add(hash(i), i);
    }
    assertThat(index.bytes()).isLessThan(43 * 100_000);
  }

  @Test
  void hasNoNumbersBelowZero() {
    assertThatThrownBy(() -> index.add(hash(0), -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static ContentHash hash(int content) {
    return ContentHash.of(Integer.toString(content).getBytes(StandardCharsets.US_ASCII));
  }
}
