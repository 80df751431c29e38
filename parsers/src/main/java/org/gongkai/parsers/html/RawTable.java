package org.gongkai.parsers.html;

import java.util.List;

/** A table as it is written: groups of rows, whose cells have spans but no places yet. */
record RawTable(List<List<List<Cell>>> groups) {
  /** A cell; a row span of 0 reaches to the end of its group. */
  record Cell(int rowSpan, int columnSpan, List<Piece> pieces) {}
}
