package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run of rows of a table that are all of one sort. */
sealed interface TablePart {
  /** Rows of entries. */
  record Rows(LaidTable table) implements TablePart {}

  /** What rows hold that only put parts of the page in their places. */
  record Flow(List<Piece> pieces) implements TablePart {}

  /**
   * Parts a table's rows. A row with a cell that holds tables or running text is layout, together
   * with the rows that such a cell reaches into.
   */
  static List<TablePart> of(LaidTable table) {
    boolean[] flow = new boolean[table.rows()];
    for (LaidTable.Cell cell : table.cells()) {
      if (cell.isFlow()) {
        Arrays.fill(flow, cell.row(), cell.row() + cell.rowSpan(), true);
      }
    }
    List<TablePart> parts = new ArrayList<>();
    int start = 0;
    for (int row = 1; row <= flow.length; row++) {
      if (row == flow.length || flow[row] != flow[start]) {
        LaidTable run = table.slice(start, row);
        parts.add(flow[start] || isList(run) ? new Flow(pieces(run)) : new Rows(run));
        start = row;
      }
    }
    return parts;
  }

  /** One cell alone, or cells under each other that hold no figures. */
  private static boolean isList(LaidTable table) {
    long inked = table.cells().stream().filter(cell -> !cell.isBlank()).count();
    return inked <= 1
        || table.columns() == 1
            && table.cells().stream().noneMatch(cell -> Figures.isFigure(cell.text()));
  }

  static List<Piece> pieces(LaidTable table) {
    return table.cells().stream().flatMap(cell -> cell.pieces().stream()).toList();
  }
}
