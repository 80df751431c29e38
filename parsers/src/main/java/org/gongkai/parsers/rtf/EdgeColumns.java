package org.gongkai.parsers.rtf;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lays the edges of the cells of all rows of a table on one set of columns. Edges that are nearly
 * the same are one, but never two of the same row.
 */
final class EdgeColumns {
  /** How near edges are that are one, in twentieths of a point; two millimetres, or less. */
  private static final int[] NEAR = {115, 57, 28, 10, 0};

  private final TreeMap<Integer, Integer> numbers;

  private EdgeColumns(TreeMap<Integer, Integer> numbers) {
    this.numbers = numbers;
  }

  static EdgeColumns of(List<int[]> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(row -> Arrays.stream(row).forEach(all::add));
    for (int near : NEAR) {
      EdgeColumns columns = new EdgeColumns(number(all, near));
      if (rows.stream().allMatch(columns::keepsApart)) {
        return columns;
      }
    }
    return new EdgeColumns(number(all, 0));
  }

  private static TreeMap<Integer, Integer> number(TreeSet<Integer> edges, int near) {
    TreeMap<Integer, Integer> numbers = new TreeMap<>();
    int number = -1;
    int start = 0;
    for (int edge : edges) {
      if (number < 0 || edge - start > near) {
        number++;
        start = edge;
      }
      numbers.put(edge, number);
    }
    return numbers;
  }

  private boolean keepsApart(int[] row) {
    for (int i = 1; i < row.length; i++) {
      if (row[i] != row[i - 1] && column(row[i]) == column(row[i - 1])) {
        return false;
      }
    }
    return true;
  }

  /** The column that begins at an edge. */
  int column(int edge) {
    return numbers.get(edge);
  }

  /** The number of columns. */
  int count() {
    return numbers.isEmpty() ? 0 : numbers.lastEntry().getValue();
  }
}
