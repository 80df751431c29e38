package org.gongkai.parsers.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final String CHARACTERS = "公开申请信息予以部分处理";

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(10); i > 0; i--) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  @Test
  void areAlikeExactlyWhereTheirSimilarityIsGreatEnough() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      String one = any(random);
      String other = any(random);
      double least = random.nextInt(10) / 10.0;

      assertThat(Labels.areAlike(one, other, least))
          .as(one + " " + other + " " + least)
          .isEqualTo(Labels.similarity(one, other) >= least);
    }
  }
}
