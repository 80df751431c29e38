package org.gongkai.parsers.generated;

import java.util.List;
import java.util.Random;

/** Seeded choices: the same seed makes the same report on every machine. */
public final class Choice {
  private final Random random;

  /** The choices of a seed. */
  public Choice(long seed) {
    // Neighbouring seeds of Random begin alike; the factor parts them.
    this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
  }

  /** One of these. */
  @SafeVarargs
  public final <T> T of(T... things) {
    return things[random.nextInt(things.length)];
  }

  /** One of these. */
  public <T> T of(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  /** A number between both, inclusive. */
  public int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True so many times in a hundred. */
  public boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }
}
