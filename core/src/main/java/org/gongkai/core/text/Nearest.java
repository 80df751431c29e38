package org.gongkai.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant who typed a name that is not there. */
public final class Nearest {
  private static final int LONGEST = 100;

  private Nearest() {}

  /**
   * The names that are nearest to what was typed, nearest first; upper and lower case are the same.
   * Nearness is the edit distance (Levenshtein): the fewest letters to add, drop or change.
   *
   * @param limit how many names to give at most
   * @return none where no name has at least half of its letters in common
   */
  public static List<String> to(String typed, Collection<String> names, int limit) {
    String asked = typed.substring(0, Math.min(typed.length(), LONGEST)).toLowerCase(Locale.ROOT);
    return names.stream()
        .map(name -> new Candidate(name, distance(asked, name.toLowerCase(Locale.ROOT))))
        .filter(candidate -> candidate.distance <= candidate.name.length() / 2)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(limit)
        .map(Candidate::name)
        .toList();
  }

  private record Candidate(String name, int distance) {}

  static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[right.length()];
  }
}
