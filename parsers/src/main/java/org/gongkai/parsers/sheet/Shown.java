package org.gongkai.parsers.sheet;

import java.util.BitSet;

/** Numbers the shown rows, or columns, of a sheet. */
final class Shown {
  private final BitSet hidden;
  private final int[] before;

  Shown(BitSet hidden) {
    this.hidden = (BitSet) hidden.clone();
    before = new int[hidden.length() + 1];
    for (int i = 0; i < hidden.length(); i++) {
      before[i + 1] = before[i] + (hidden.get(i) ? 0 : 1);
    }
  }

  boolean isShown(int index) {
    return !hidden.get(index);
  }

  /** How many are shown before this one. */
  int before(int index) {
    int last = before.length - 1;
    return index <= last ? before[index] : before[last] + index - last;
  }

  /** The one of this number among the shown. */
  int at(int number) {
    int low = number;
    int high = number + hidden.cardinality();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before(middle + 1) > number) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
