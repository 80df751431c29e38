package org.gongkai.cli.inspect;

import org.gongkai.parsers.source.GridCell;

/** Says where a cell stands: rows and columns count from 1. */
final class CellTitle {
  private CellTitle() {}

  static String of(GridCell cell) {
    StringBuilder title = new StringBuilder();
    title.append("row ").append(cell.row() + 1).append(", column ").append(cell.column() + 1);
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      title.append(", spans ").append(cell.rowSpan()).append(" × ").append(cell.columnSpan());
    }
    title.append(", ").append(cell.location().describe());
    cell.place().ifPresent(place -> title.append(", extent ").append(CellText.describe(place)));
    return title.toString();
  }
}
