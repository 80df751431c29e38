package org.gongkai.cli.journal;

import java.util.Arrays;
import org.gongkai.cli.input.ContentHash;

/**
 * Finds what has a hash by a number, such as the position of a record in a file. It has the first
 * eight bytes of each hash only, so that what the number leads to must have the last word; that
 * makes 16 bytes a slot, of which more than three in eight are taken once there are many. Entries
 * are never taken out. Thread-safe.
 */
public final class HashIndex {
  private static final int FIRST_SLOTS = 1 << 10;
  private static final long[] NONE = {};

  /** The slots, one after the other: the beginning of a hash, and 0 or 1 + the number. */
  private long[] slots = new long[2 * FIRST_SLOTS];

  private int size;

  /** Adds a number, 0 or more. What the hash had before stays. */
  public synchronized void add(ContentHash hash, long number) {
    if (number < 0) {
      throw new IllegalArgumentException("Below 0: " + number);
    }
    if (4L * (size + 1) > 3L * (slots.length / 2)) {
      grow();
    }
    put(hash.a(), number + 1);
    size++;
  }

  private void put(long beginning, long oneMore) {
    int at = slot(beginning);
    while (slots[at + 1] != 0) {
      at = next(at);
    }
    slots[at] = beginning;
    slots[at + 1] = oneMore;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[Math.multiplyExact(2, before.length)];
    for (int at = 0; at < before.length; at += 2) {
      if (before[at + 1] != 0) {
        put(before[at], before[at + 1]);
      }
    }
  }

  /** The numbers of all hashes that begin alike: mostly none, or the one. */
  public synchronized long[] find(ContentHash hash) {
    long[] found = NONE;
    for (int at = slot(hash.a()); slots[at + 1] != 0; at = next(at)) {
      if (slots[at] == hash.a()) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = slots[at + 1] - 1;
      }
    }
    return found;
  }

  /** How many numbers it has. */
  public synchronized int size() {
    return size;
  }

  /** How many bytes of memory its slots take. */
  synchronized long bytes() {
    return (long) Long.BYTES * slots.length;
  }

  /** The bits of a hash are as good as random already. */
  private int slot(long beginning) {
    return 2 * (int) (beginning & (slots.length / 2 - 1));
  }

  private int next(int at) {
    return at + 2 == slots.length ? 0 : at + 2;
  }
}
