package org.gongkai.core.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one list of pieces to another, by the greedy algorithm of E. W. Myers, "An
 * O(ND) Difference Algorithm and Its Variations" (Algorithmica 1, 1986).
 *
 * <p>What both begin and end with is set aside first. Where more than {@value #MOST_EDITS} edits
 * would be needed, the whole rest counts as removed and added: time and memory stay bounded.
 */
public final class TextDiff {
  private static final int MOST_EDITS = 1_000;

  private final List<String> before;
  private final List<String> after;

  private TextDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The edits from one list to another, in order; what is removed comes before what is added. */
  public static List<Edit> of(List<String> before, List<String> after) {
    int most = Math.min(before.size(), after.size());
    int head = 0;
    while (head < most && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Edit> edits = new ArrayList<>();
    add(edits, Edit.Kind.SAME, before.subList(0, head));
    edits.addAll(
        new TextDiff(
                before.subList(head, before.size() - tail),
                after.subList(head, after.size() - tail))
            .edits());
    add(edits, Edit.Kind.SAME, before.subList(before.size() - tail, before.size()));
    return edits;
  }

  /** The edits from one text to another, character by character, those of one kind joined. */
  public static List<Edit> ofCharacters(String before, String after) {
    List<Edit> joined = new ArrayList<>();
    for (Edit edit : of(characters(before), characters(after))) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).kind() == edit.kind()) {
        joined.set(last, new Edit(edit.kind(), joined.get(last).text() + edit.text()));
      } else {
        joined.add(edit);
      }
    }
    return joined;
  }

  private static List<String> characters(String text) {
    return text.codePoints().mapToObj(Character::toString).toList();
  }

  private static void add(List<Edit> edits, Edit.Kind kind, List<String> pieces) {
    pieces.forEach(piece -> edits.add(new Edit(kind, piece)));
  }

  private List<Edit> edits() {
    List<int[]> trace = trace();
    if (trace.isEmpty()) {
      List<Edit> all = new ArrayList<>();
      add(all, Edit.Kind.REMOVED, before);
      add(all, Edit.Kind.ADDED, after);
      return all;
    }
    return backwards(trace);
  }

  /**
   * For each number of edits, how far each diagonal reaches in the first list; empty where too many
   * are needed. Diagonal {@code k} is at {@code k + d}, of {@code 2 d + 1}.
   */
  private List<int[]> trace() {
    List<int[]> trace = new ArrayList<>();
    int most = Math.min(MOST_EDITS, before.size() + after.size());
    for (int d = 0; d <= most; d++) {
      int[] reach = new int[2 * d + 1];
      trace.add(reach);
      for (int k = -d; k <= d; k += 2) {
        int x = d == 0 ? 0 : start(trace.get(d - 1), k, d);
        while (isSame(x, x - k)) {
          x++;
        }
        reach[k + d] = x;
        if (x >= before.size() && x - k >= after.size()) {
          return trace;
        }
      }
    }
    return List.of();
  }

  /** Where diagonal {@code k} begins with its {@code d}-th edit. */
  private static int start(int[] last, int k, int d) {
    return isDown(last, k, d) ? reach(last, k + 1, d - 1) : reach(last, k - 1, d - 1) + 1;
  }

  /** Whether the edit that leads to diagonal {@code k} adds a piece of the second list. */
  private static boolean isDown(int[] last, int k, int d) {
    return k == -d || k != d && reach(last, k - 1, d - 1) < reach(last, k + 1, d - 1);
  }

  private static int reach(int[] reach, int k, int d) {
    return reach[k + d];
  }

  private boolean isSame(int x, int y) {
    return x < before.size() && y < after.size() && before.get(x).equals(after.get(y));
  }

  private List<Edit> backwards(List<int[]> trace) {
    List<Edit> edits = new ArrayList<>();
    int x = before.size();
    int y = after.size();
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] last = trace.get(d - 1);
      int k = x - y;
      int start = start(last, k, d);
      x = same(edits, x, start);
      y = x - k;
      if (isDown(last, k, d)) {
        edits.add(new Edit(Edit.Kind.ADDED, after.get(--y)));
      } else {
        edits.add(new Edit(Edit.Kind.REMOVED, before.get(--x)));
      }
    }
    same(edits, x, 0);
    Collections.reverse(edits);
    return edits;
  }

  private int same(List<Edit> edits, int from, int to) {
    for (int x = from; x > to; x--) {
      edits.add(new Edit(Edit.Kind.SAME, before.get(x - 1)));
    }
    return to;
  }
}
