package org.gongkai.parsers.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.word.LaidTable;
import org.gongkai.parsers.word.Piece;

/**
 * Places the cells of a table. A row writes an element for every column, also for those that a
 * merged cell covers; a row without such elements, as other programs write it, is placed as on a
 * web page: past what cells above cover.
 */
final class CellPlacer {
  /** A cell as it says itself; what it covers may not be there. */
  private record Claim(int row, int column, int rows, int columns, List<Piece> pieces) {
    boolean covers(int otherRow, int otherColumn) {
      return otherRow < (long) row + rows
          && otherColumn >= column
          && otherColumn < (long) column + columns;
    }
  }

  private final Story story;
  private final List<Claim> claims = new ArrayList<>();

  /** Those that cover rows below them. */
  private List<Claim> tall = new ArrayList<>();

  private int row = -1;
  private int column;
  private int columns;
  private boolean told;

  CellPlacer(Story story) {
    this.story = story;
  }

  /** Begins a row, which tells or does not tell what is covered. */
  void beginRow(boolean tellsCovered) {
    row++;
    column = 0;
    told = tellsCovered;
    tall.removeIf(claim -> claim.row + (long) claim.rows <= row);
  }

  void endRow() {
    columns = Math.max(columns, column);
  }

  /** A place that a merged cell covers. */
  void cover() {
    story.countCell();
    column++;
  }

  /** A cell. */
  void place(int columnSpan, int rowSpan, List<Piece> pieces) {
    story.countCell();
    story.checkCells(columnSpan);
    story.checkCells(rowSpan);
    if (!told) {
      passCovered();
    }
    Claim claim = new Claim(row, column, rowSpan, columnSpan, pieces);
    claims.add(claim);
    if (rowSpan > 1) {
      tall.add(claim);
    }
    column += told ? 1 : columnSpan;
    story.checkCells(column);
  }

  private void passCovered() {
    while (tall.stream().anyMatch(claim -> claim.covers(row, column))) {
      column++;
    }
  }

  /** The table. Of places that two cells claim the later one, which stands there, has its own. */
  LaidTable table(int number) {
    int rows = row + 1;
    story.checkCells((long) rows * columns);
    int[][] owners = new int[rows][columns];
    for (int i = 0; i < claims.size(); i++) {
      owners[claims.get(i).row][claims.get(i).column] = i + 1;
    }
    List<LaidTable.Cell> cells = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      cells.add(cut(claims.get(i), owners, i + 1));
    }
    return new LaidTable(number, rows, columns, cells);
  }

  /** A cell reaches right, then down, as far as no other one stands. */
  private static LaidTable.Cell cut(Claim claim, int[][] owners, int owner) {
    int right = claim.column + 1;
    while (right < Math.min(owners[0].length, claim.column + (long) claim.columns)
        && owners[claim.row][right] == 0) {
      right++;
    }
    int bottom = claim.row + 1;
    while (bottom < Math.min(owners.length, claim.row + (long) claim.rows)
        && isFree(owners[bottom], claim.column, right)) {
      bottom++;
    }
    for (int at = claim.row; at < bottom; at++) {
      for (int place = claim.column; place < right; place++) {
        owners[at][place] = owner;
      }
    }
    return new LaidTable.Cell(
        claim.row, claim.column, bottom - claim.row, right - claim.column, claim.pieces);
  }

  private static boolean isFree(int[] owners, int left, int right) {
    for (int place = left; place < right; place++) {
      if (owners[place] != 0) {
        return false;
      }
    }
    return true;
  }
}
