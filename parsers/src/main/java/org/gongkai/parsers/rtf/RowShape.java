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
   * @param shade the number of the colour of its ground; see {@link ColourTable}
   */
  record Cell(int right, Merge vertical, Merge horizontal, int shade) {}

  private final List<Cell> cells = new ArrayList<>();
  private int left;
  private Merge vertical = Merge.NONE;
  private Merge horizontal = Merge.NONE;
  private int rowShade = ColourTable.NONE;
  private int shade = ColourTable.NONE;

  /** Takes in a control word, if it is one of a row. */
  void control(String word, int value) {
    switch (word) {
      case "trleft" -> left = value;
      case "clvmgf" -> vertical = Merge.START;
      case "clvmrg" -> vertical = Merge.CONTINUE;
      case "clmgf" -> horizontal = Merge.START;
      case "clmrg" -> horizontal = Merge.CONTINUE;
      case "cellx" -> {
        cells.add(
            new Cell(value, vertical, horizontal, shade == ColourTable.NONE ? rowShade : shade));
        vertical = Merge.NONE;
        horizontal = Merge.NONE;
        shade = ColourTable.NONE;
      }
      case "trcbpat" -> rowShade = value;
      case "clcbpat" -> shade = value;
      case "clshdng" -> shade = value > 0 ? ColourTable.UNKNOWN : shade;
      default -> {
        // Borders and the like.
      }
    }
  }

  List<Cell> cells() {
    return cells;
  }

  /** The number of the colour of a cell's ground. */
  int shade(int cell) {
    return cell < cells.size() ? cells.get(cell).shade() : ColourTable.UNKNOWN;
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
