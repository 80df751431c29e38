package org.gongkai.core.check;

/**
 * Rows that another form prints as one. The form of 2021 parts {@code other} into {@code
 * other_not_corrected}, {@code other_fee_unpaid} and {@code other_other}: the id of a detailed row
 * is the id of the whole, continued.
 */
final class DetailRows {
  private DetailRows() {}

  /** Whether a cell stands in a row that is a detail of another cell's row, in the same column. */
  static boolean isDetail(String cellId, String wholeId) {
    int column = wholeId.lastIndexOf('.');
    return cellId.startsWith(wholeId.substring(0, column) + "_")
        && cellId.endsWith(wholeId.substring(column));
  }
}
