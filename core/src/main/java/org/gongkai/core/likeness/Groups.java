package org.gongkai.core.likeness;

import java.util.Arrays;

/** Groups of things that were joined pair by pair (union-find with path halving). */
public final class Groups {
  private final int[] parents;
  private final int[] sizes;

  /** So many things, each alone. */
  public Groups(int size) {
    parents = new int[size];
    Arrays.setAll(parents, i -> i);
    sizes = new int[size];
    Arrays.fill(sizes, 1);
  }

  /** Puts two things and all that are with them into one group. */
  public void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a != b) {
      parents[b] = a;
      sizes[a] += sizes[b];
    }
  }

  /** How many things are in the group of this one, itself included. */
  public int size(int one) {
    return sizes[root(one)];
  }

  private int root(int one) {
    int at = one;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
