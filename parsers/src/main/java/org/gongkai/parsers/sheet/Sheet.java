package org.gongkai.parsers.sheet;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * What a sheet shows.
 *
 * @param name its name
 * @param cells its cells with text and its merged cells, by row, then column
 * @param ruledRows the rows with a line at the side of a cell
 * @param rows which rows are shown
 * @param columns which columns are shown
 */
record Sheet(String name, List<SheetCell> cells, BitSet ruledRows, Shown rows, Shown columns) {
  /** The address of a place, as {@code B7}; from 0. */
  static String address(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** The address of a place told by numbers of shown rows and columns. */
  String addressOfShown(int row, int column) {
    return address(rows.at(row), columns.at(column));
  }
}
