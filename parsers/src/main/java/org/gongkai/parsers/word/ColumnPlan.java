package org.gongkai.parsers.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells which columns the cells of each row cover. Where the spans of all rows add up to the same,
 * they are right. Rows of other sums are laid by the widths of their cells on the edges of the
 * columns, as Word draws them; only where the widths do not tell either, by their spans from the
 * left.
 */
final class ColumnPlan {
  /** Edges nearer than this, in twentieths of a point, are one; two millimetres. */
  private static final int SAME_EDGE = 115;

  /** Widths whose sum is off by no more than this part are a row of full width, scaled. */
  private static final double SCALABLE = 0.1;

  private final List<RawTable.Row> rows;
  private final List<int[]> places = new ArrayList<>();
  private int columns;

  private ColumnPlan(List<RawTable.Row> rows) {
    this.rows = rows;
  }

  static ColumnPlan of(RawTable table, List<RawTable.Row> rows) {
    ColumnPlan plan = new ColumnPlan(rows);
    if (plan.isEven()) {
      rows.forEach(plan::placeBySpans);
    } else {
      plan.placeUneven(table.widths());
    }
    return plan;
  }

  /** The number of columns. */
  int columns() {
    return columns;
  }

  /** Where the cells of a row begin, and after them where the last one ends. */
  int[] places(int row) {
    return places.get(row);
  }

  private boolean isEven() {
    return rows.stream().mapToLong(RawTable.Row::span).distinct().count() <= 1;
  }

  private void placeUneven(List<Integer> widths) {
    boolean gridFits = rows.stream().anyMatch(row -> row.span() == widths.size());
    int[] edges = gridFits ? edges(widths) : edgesOfCells();
    for (RawTable.Row row : rows) {
      int[] found = gridFits && row.span() == widths.size() ? null : placesByWidths(row, edges);
      if (found == null) {
        placeBySpans(row);
      } else {
        add(found, 0);
      }
    }
  }

  private void placeBySpans(RawTable.Row row) {
    int[] found = new int[row.cells().size() + 1];
    found[0] = row.before();
    for (int i = 0; i < row.cells().size(); i++) {
      found[i + 1] = found[i] + row.cells().get(i).span();
    }
    add(found, row.after());
  }

  private void add(int[] found, int after) {
    places.add(found);
    columns = Math.max(columns, found[found.length - 1] + after);
  }

  private static int[] edges(List<Integer> widths) {
    int[] edges = new int[widths.size() + 1];
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + widths.get(i);
    }
    return edges;
  }

  /** All edges of all rows whose cells tell their widths, near ones as one. */
  private int[] edgesOfCells() {
    List<Integer> all = new ArrayList<>(List.of(0));
    for (RawTable.Row row : rows) {
      if (tellsWidths(row)) {
        Arrays.stream(positions(row, 1)).forEach(all::add);
      }
    }
    all.sort(null);
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean tellsWidths(RawTable.Row row) {
    return row.cells().stream().allMatch(cell -> cell.width() > 0)
        && (row.before() == 0 || row.beforeWidth() > 0);
  }

  private static int[] positions(RawTable.Row row, double scale) {
    int[] positions = new int[row.cells().size() + 1];
    double at = row.beforeWidth();
    for (int i = 0; i < row.cells().size(); i++) {
      positions[i] = (int) Math.round(at * scale);
      at += row.cells().get(i).width();
    }
    positions[row.cells().size()] = (int) Math.round(at * scale);
    return positions;
  }

  /** Where the cells stand by their widths; null if these do not meet the edges. */
  private static int @Nullable [] placesByWidths(RawTable.Row row, int[] edges) {
    if (!tellsWidths(row)) {
      return null;
    }
    int[] positions = positions(row, 1);
    double whole = edges[edges.length - 1];
    double ratio = whole / Math.max(1, positions[positions.length - 1]);
    if (Math.abs(ratio - 1) <= SCALABLE) {
      positions = positions(row, ratio);
    }
    int[] found = new int[positions.length];
    for (int i = 0; i < positions.length; i++) {
      found[i] = nearest(edges, positions[i]);
      boolean met = Math.abs(edges[found[i]] - positions[i]) <= SAME_EDGE;
      if (!met || i > 0 && found[i] <= found[i - 1]) {
        return null;
      }
    }
    return found;
  }

  private static int nearest(int[] edges, int position) {
    int found = Arrays.binarySearch(edges, position);
    if (found >= 0) {
      return found;
    }
    int right = Math.min(-found - 1, edges.length - 1);
    int left = Math.max(0, right - 1);
    boolean leftIsNearer = position - edges[left] < edges[right] - position;
    return leftIsNearer ? left : right;
  }
}
