package org.gongkai.parsers.rtf;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row as {@code \trowd} and what follows it define them. */
final class RowShape {
  /** How a cell goes together with the one above or before it. */
  enum Merge {
    NONE,
    START,
    CONTINUE
  }

  /**
   * A cell.
   *
   * @param right its right edge, in twentieths of a point
   */
  record Cell(int right, Merge vertical, Merge horizontal) {}

  private final List<Cell> cells = new ArrayList<>();
  private int left;
  private Merge vertical = Merge.NONE;
  private Merge horizontal = Merge.NONE;

  /** Takes in a control word, if it is one of a row. */
  void control(String word, int value) {
    switch (word) {
      case "trleft" -> left = value;
      case "clvmgf" -> vertical = Merge.START;
      case "clvmrg" -> vertical = Merge.CONTINUE;
      case "clmgf" -> horizontal = Merge.START;
      case "clmrg" -> horizontal = Merge.CONTINUE;
      case "cellx" -> {
        cells.add(new Cell(value, vertical, horizontal));
        vertical = Merge.NONE;
        horizontal = Merge.NONE;
      }
      default -> {
        // Borders, colours and the like.
      }
    }
  }

  List<Cell> cells() {
    return cells;
  }

  /** The edges of its first cells, one more than cells. */
  int[] edges(int count) {
    int[] edges = new int[count + 1];
    edges[0] = Math.min(left, cells.isEmpty() ? left : cells.get(0).right());
    for (int i = 0; i < count; i++) {
      edges[i + 1] = cells.get(i).right();
    }
    return edges;
  }

  /** Whether it tells of so many cells, each right of the one before. */
  boolean fits(int count) {
    boolean fits = count > 0 && cells.size() >= count;
    for (int i = 1; fits && i < count; i++) {
      fits = cells.get(i).right() >= cells.get(i - 1).right();
    }
    return fits;
  }
}
