package org.gongkai.parsers.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.parsers.source.Grid;

/**
 * What the rows of a table whose cells keep only their order prove about each other: that values
 * begin in one column in all rows, or right behind the labels in all rows.
 */
final class OrderedNeighbours {
  private final Set<Integer> columns = new HashSet<>();
  private final Set<Integer> offsets = new HashSet<>();

  /** Learns from the rows that can be aligned in one way only. */
  static OrderedNeighbours of(List<LabelledLine> rows) {
    OrderedNeighbours neighbours = new OrderedNeighbours();
    for (int i = 0; i < rows.size(); i++) {
      LabelledLine row = rows.get(i);
      int width = row.ref().block().columns().size();
      if (row.line().row().kind() == Grid.Kind.ORDERED && width > 1) {
        neighbours.learn(row.line().slots(), width);
      }
    }
    return neighbours;
  }

  private void learn(List<Piece> slots, int width) {
    List<Integer> starts = OrderedAlignments.starts(slots, width);
    if (starts.size() == 1) {
      columns.add(slots.get(starts.get(0)).column());
      offsets.add(starts.get(0));
    }
  }

  /** Whether the neighbours prove that a row's values begin at one place, and it is this one. */
  boolean prove(List<Piece> slots, int start) {
    if (columns.size() == 1) {
      return columns.contains(slots.get(start).column());
    }
    return offsets.size() == 1 && offsets.contains(start);
  }
}
