package org.gongkai.core.likeness;

import java.util.Random;

/**
 * Keys of a text such that two texts alike share at least one, and others hardly ever: the smallest
 * value of each of 120 hash functions over the shingles (MinHash), joined in bands. The same text
 * gives the same keys in every run. Immutable.
 */
public final class Banding {
  private static final int FUNCTIONS = 120;
  private static final int MOST_ROWS = 6;
  private static final double MISSED = 0.001;
  private static final int[] SEEDS = new Random(20190515).ints(FUNCTIONS).toArray();

  private final int rows;

  /**
   * Bands for pairs of at least this likeness.
   *
   * @param likeness see {@link Shingles#likeness}; of texts of one length that are so much alike
   *     less than one pair in a thousand shares no key
   */
  public Banding(double likeness) {
    double resemblance = likeness / (2 - likeness);
    int most = MOST_ROWS;
    while (most > 1 && missed(resemblance, most) > MISSED) {
      most--;
    }
    rows = most;
  }

  private static double missed(double resemblance, int rows) {
    return Math.pow(1 - Math.pow(resemblance, rows), FUNCTIONS / rows);
  }

  /** How many keys each text has. */
  int bands() {
    return FUNCTIONS / rows;
  }

  /** The keys of a text, one a band. */
  public int[] keys(Shingles shingles) {
    int[] keys = new int[bands()];
    for (int band = 0; band < keys.length; band++) {
      int key = band;
      for (int row = 0; row < rows; row++) {
        key = Shingles.mix(key * 31 + smallest(shingles, SEEDS[band * rows + row]));
      }
      keys[band] = key;
    }
    return keys;
  }

  private static int smallest(Shingles shingles, int seed) {
    int smallest = Integer.MAX_VALUE;
    for (int hash : shingles.hashes()) {
      smallest = Math.min(smallest, Shingles.mix(hash ^ seed));
    }
    return smallest;
  }
}
