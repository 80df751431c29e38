package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Parts the pieces of one table of the form into copies of it: the parts of a torn table go on with
 * rows that have not yet stood; where several rows stand again, another table begins.
 */
final class TableCopies {
  private TableCopies() {}

  /** The copies in document order, each with its parts in order. */
  static List<List<TableSegment>> of(List<TableSegment> segments) {
    List<List<TableSegment>> copies = new ArrayList<>();
    Set<String> rows = new HashSet<>();
    String last = "";
    for (TableSegment segment : segments) {
      List<String> next = segment.keys().rows();
      if (copies.isEmpty() || beginsAgain(rows, last, next)) {
        copies.add(new ArrayList<>());
        rows.clear();
      }
      copies.get(copies.size() - 1).add(segment);
      rows.addAll(next);
      last = next.isEmpty() ? last : next.get(next.size() - 1);
    }
    return copies;
  }

  /** The first copy that is no mere extract: it has half as many rows as the fullest, or more. */
  static List<TableSegment> firstWhole(List<List<TableSegment>> copies) {
    if (copies.size() == 1) {
      return copies.get(0);
    }
    long most = copies.stream().mapToLong(TableCopies::rows).max().orElse(0);
    return copies.stream().filter(copy -> rows(copy) * 2 >= most).findFirst().orElse(List.of());
  }

  private static long rows(List<TableSegment> copy) {
    return copy.stream().flatMap(segment -> segment.keys().rows().stream()).distinct().count();
  }

  /** A single row torn by a page has its label on both pages. */
  private static boolean beginsAgain(Set<String> rows, String last, List<String> next) {
    Set<String> again = new HashSet<>(next);
    again.retainAll(rows);
    boolean torn = again.size() == 1 && next.get(0).equals(last);
    return !again.isEmpty() && !torn;
  }
}
