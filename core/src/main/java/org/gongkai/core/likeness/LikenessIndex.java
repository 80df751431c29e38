package org.gongkai.core.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by the keys of their bands. The work for one text is bounded, however many there are: of
 * the texts that share a key the first ones are looked at, and of all candidates those are given
 * that share most keys.
 */
public final class LikenessIndex {
  private static final int LOOKED_AT_PER_KEY = 32;
  private static final int MAX_CANDIDATES = 64;
  private static final long LOW = 0xffffffffL;

  private final List<int[]> keys;

  /** Each key with the number of a text that has it, in ascending order. */
  private final long[] entries;

  /**
   * An index.
   *
   * @param keysOfTexts the keys of each text; the texts are numbered from 0
   */
  public LikenessIndex(List<int[]> keysOfTexts) {
    keys = List.copyOf(keysOfTexts);
    entries = new long[keys.stream().mapToInt(k -> k.length).sum()];
    int at = 0;
    for (int text = 0; text < keys.size(); text++) {
      for (int key : keys.get(text)) {
        entries[at++] = entry(key, text);
      }
    }
    Arrays.sort(entries);
  }

  private static long entry(int key, int text) {
    return (long) key << Integer.SIZE | text & LOW;
  }

  /** The texts before this one that may be like it, those that share most keys first. */
  public List<Integer> before(int text) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (int key : keys.get(text)) {
      int first = Arrays.binarySearch(entries, entry(key, 0));
      int from = first < 0 ? -first - 1 : first;
      int to = Math.min(entries.length, from + LOOKED_AT_PER_KEY);
      for (int i = from; i < to && entries[i] < entry(key, text); i++) {
        shared.merge((int) (entries[i] & LOW), 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MAX_CANDIDATES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
