package org.gongkai.parsers.interpret;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/**
 * How many cells the rows of a grid have where only their order is known: where nearly all rows
 * have as many, one that has fewer lost some, wherever blank cells stand in it.
 */
final class RowLengths {
  /** One row of so many may have another number of cells. */
  private static final int ROWS_FOR_ONE_OTHER = 10;

  private static final int UNKNOWN = -1;

  private final Map<Grid, Counts> counts = new IdentityHashMap<>();

  /** How many cells a row lacks; 0 if none, or if nothing tells. */
  int missing(Line line) {
    int usually = usually(line.row());
    return usually == UNKNOWN ? 0 : Math.max(0, usually - line.row().pieces().size());
  }

  /** Whether a row has more cells than nearly all others. */
  boolean isTooLong(Line line) {
    int usually = usually(line.row());
    return usually != UNKNOWN && line.row().pieces().size() > usually;
  }

  /**
   * Whether the grid of a row keeps blank cells at the ends of its rows, and not one at the end of
   * each: then no row has fewer cells for want of a trace of its last ones.
   */
  boolean keepsLastBlanks(Line line) {
    return line.row().kind() == Grid.Kind.ORDERED && counts(line.row()).keepsLast();
  }

  private int usually(TableRow row) {
    return row.kind() == Grid.Kind.ORDERED ? counts(row).usual() : UNKNOWN;
  }

  private Counts counts(TableRow row) {
    return counts.computeIfAbsent(row.grid(), Counts::of);
  }

  /**
   * What the rows of a grid count.
   *
   * @param usual how many cells nearly all have
   * @param keepsLast whether they keep blank cells at their ends
   */
  private record Counts(int usual, boolean keepsLast) {
    static Counts of(Grid grid) {
      int[] lengths = new int[grid.rows()];
      int[] ends = new int[grid.rows()];
      int[] printed = new int[grid.rows()];
      int longest = 0;
      List<GridCell> cells = grid.cells();
      for (int i = 0; i < cells.size(); i++) {
        GridCell cell = cells.get(i);
        int row = cell.row();
        longest = Math.max(longest, ++lengths[row]);
        ends[row] = Math.max(ends[row], cell.column() + 1);
        if (cell.column() >= printed[row] && !cell.isBlank()) {
          printed[row] = cell.column() + 1;
        }
      }
      boolean keepsLast = keepsLast(ends, printed);
      return new Counts(keepsLast ? longest : ofNearlyAll(lengths, longest), keepsLast);
    }

    /** Whether of the rows that reach farthest some end in more blank cells than others. */
    private static boolean keepsLast(int[] ends, int[] printed) {
      int longest = Arrays.stream(ends).max().orElse(0);
      int most = 0;
      int fewest = Integer.MAX_VALUE;
      for (int row = 0; row < ends.length; row++) {
        if (ends[row] == longest) {
          most = Math.max(most, longest - printed[row]);
          fewest = Math.min(fewest, longest - printed[row]);
        }
      }
      return most > fewest;
    }
  }

  /** The length that all rows have but one in ten; rows without cells do not count. */
  private static int ofNearlyAll(int[] lengths, int longest) {
    int[] counts = new int[longest + 1];
    int rows = 0;
    for (int length : lengths) {
      counts[length]++;
      rows += length > 0 ? 1 : 0;
    }
    int others = Math.max(1, rows / ROWS_FOR_ONE_OTHER);
    for (int length = 1; rows > 2 && length <= longest; length++) {
      if (rows - counts[length] <= others) {
        return length;
      }
    }
    return UNKNOWN;
  }
}
