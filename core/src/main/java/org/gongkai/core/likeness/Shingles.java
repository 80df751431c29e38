package org.gongkai.core.likeness;

import java.util.Arrays;

/**
 * The set of all runs of four characters of a text, each as a hash of 32 bits, in ascending order.
 * Of a very long text only the smallest {@link #MAX_KEPT} hashes are kept, which are a fair sample
 * of it (Broder's sketch). Immutable.
 */
public final class Shingles {
  /** More hashes of one text are not kept. */
  static final int MAX_KEPT = 4096;

  private static final int LENGTH = 4;

  private final int[] hashes;
  private final int distinct;

  private Shingles(int[] hashes, int distinct) {
    this.hashes = hashes;
    this.distinct = distinct;
  }

  /** The shingles of a text; none of one shorter than four characters. */
  public static Shingles of(String text) {
    int[] points = text.codePoints().toArray();
    int[] all = new int[Math.max(0, points.length - LENGTH + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = hash(points, i);
    }
    int[] sorted = Arrays.stream(all).sorted().distinct().toArray();
    return new Shingles(
        sorted.length > MAX_KEPT ? Arrays.copyOf(sorted, MAX_KEPT) : sorted, sorted.length);
  }

  private static int hash(int[] points, int from) {
    int hash = 0;
    for (int i = from; i < from + LENGTH; i++) {
      hash = mix(hash * 31 + points[i]);
    }
    return hash;
  }

  /** Spreads the bits of a number over all others (the last step of MurmurHash3). */
  static int mix(int number) {
    int h = number;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }

  /** The hashes that are kept; not to be changed. */
  int[] hashes() {
    return hashes;
  }

  /** How many different shingles the text has. */
  public int size() {
    return distinct;
  }

  /**
   * The share of the longer text that the other has as well, from 0 to 1: the shingles of both over
   * those of the larger set. Exact unless a text is very long.
   */
  public double likeness(Shingles other) {
    int larger = Math.max(distinct, other.distinct);
    if (larger == 0) {
      return 0;
    }
    double resemblance = resemblance(other);
    double common = resemblance / (1 + resemblance) * (distinct + other.distinct);
    return Math.min(1, common / larger);
  }

  /** The shingles of both over those of either, among the smallest of either (Broder 1997). */
  private double resemblance(Shingles other) {
    boolean isSample = hashes.length < distinct || other.hashes.length < other.distinct;
    int limit = isSample ? MAX_KEPT : Integer.MAX_VALUE;
    int both = 0;
    int either = 0;
    int i = 0;
    int j = 0;
    while (either < limit && (i < hashes.length || j < other.hashes.length)) {
      int order = order(i, other, j);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
      either++;
    }
    return (double) both / either;
  }

  private int order(int i, Shingles other, int j) {
    if (i == hashes.length) {
      return 1;
    }
    return j == other.hashes.length ? -1 : Integer.compare(hashes[i], other.hashes[j]);
  }
}
