package org.gongkai.core.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static String prose(long seed, int length) {
    return new Random(seed)
        .ints(length, 0x4e00, 0x9000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static double likeness(String one, String other) {
    return Shingles.of(one).likeness(Shingles.of(other));
  }

  @Test
  void countsRunsOfFourCharacters() {
    assertThat(Shingles.of("甲乙丙").size()).isZero();
    assertThat(Shingles.of("甲乙丙丁").size()).isEqualTo(1);
    assertThat(Shingles.of("甲乙丙丁戊").size()).isEqualTo(2);
    assertThat(Shingles.of("甲甲甲甲甲甲").size()).isEqualTo(1);
    assertThat(Shingles.of("𠀀乙丙丁").size()).isEqualTo(1);
  }

  @Test
  void givesTheShareOfTheLongerText() {
    assertThat(likeness("甲乙丙丁戊", "甲乙丙丁戊")).isEqualTo(1);
    assertThat(likeness("甲乙丙丁戊", "甲乙丙丁己")).isEqualTo(0.5, within(1e-12));
    assertThat(likeness("甲乙丙丁", "甲乙丙丁戊己庚")).isEqualTo(0.25, within(1e-12));
    assertThat(likeness("甲乙丙丁", "戊己庚辛")).isZero();
    assertThat(likeness("", "")).isZero();
  }

  @Test
  void isTheSameInBothDirections() {
    String one = prose(1, 500);
    String other = one.substring(0, 300) + prose(2, 100);

    assertThat(likeness(one, other)).isEqualTo(likeness(other, one));
  }

  @Test
  void estimatesTheLikenessOfVeryLongTexts() {
    String one = prose(1, 20_000);
    String other = one.substring(0, 18_000) + prose(2, 2_000);

    assertThat(Shingles.of(one).size()).isEqualTo(19_997);
    assertThat(Shingles.of(one).hashes()).hasSize(Shingles.MAX_KEPT);
    assertThat(likeness(one, other)).isEqualTo(0.9, within(0.02));
  }

  @Test
  void textsAlikeShareAKeyAndOthersDoNot() {
    for (double least : new double[] {0.5, 0.7, 0.9, 1}) {
      Banding banding = new Banding(least);
      int same = (int) Math.ceil(1000 * least);
      int missed = 0;
      int mistaken = 0;
      for (int i = 0; i < 50; i++) {
        String text = prose(i, 1000);
        String alike = text.substring(0, same) + prose(1000 + i, 1000 - same);
        missed += share(banding, text, alike) ? 0 : 1;
        mistaken += share(banding, text, prose(2000 + i, 1000)) ? 1 : 0;
      }
      assertThat(missed).as("missed at %s", least).isZero();
      assertThat(mistaken).as("mistaken at %s", least).isZero();
    }
  }

  private static boolean share(Banding banding, String one, String other) {
    int[] keys = banding.keys(Shingles.of(other));
    return Stream.of(Shingles.of(one))
        .flatMapToInt(shingles -> IntStream.of(banding.keys(shingles)))
        .anyMatch(key -> IntStream.of(keys).anyMatch(other1 -> other1 == key));
  }

  @Test
  void givesTheKeysThatOtherRunsGave() {
    assertThat(new Banding(0.9).keys(Shingles.of("甲乙丙丁戊己庚辛")))
        .hasSize(20)
        .startsWith(-1560616944, 2106348693, -1115483001);
  }

  @Test
  void findsOnlyEarlierTextsThoseWithMostKeysInCommonFirst() {
    LikenessIndex index =
        new LikenessIndex(
            List.of(keys(1, 2, 3), keys(-7, -8, -9), keys(1, 9, 9), keys(1, 2, -9), keys(1, 2, 3)));

    assertThat(index.before(0)).isEmpty();
    assertThat(index.before(1)).isEmpty();
    assertThat(index.before(3)).containsExactly(0, 1, 2);
    assertThat(index.before(4)).containsExactly(0, 3, 2);
  }

  private static int[] keys(int... keys) {
    return keys;
  }

  @Test
  void looksAtNoMoreThanTheFirstTextsOfAKey() {
    LikenessIndex index =
        new LikenessIndex(IntStream.range(0, 1000).mapToObj(i -> keys(5, 6)).toList());

    assertThat(index.before(999)).hasSize(32).startsWith(0, 1, 2).endsWith(31);
  }

  @Test
  void groupsGrowByTheirPairs() {
    Groups groups = new Groups(6);
    groups.join(0, 1);
    groups.join(2, 3);
    groups.join(3, 1);
    groups.join(1, 0);

    assertThat(groups.size(2)).isEqualTo(4);
    assertThat(groups.size(4)).isEqualTo(1);
  }
}
