package org.gongkai.parsers.sheet;

/**
 * A shown cell of a sheet.
 *
 * @param row its row among the shown ones, from 0
 * @param column its column among the shown ones, from 0
 * @param rowSpan how many shown rows it covers
 * @param columnSpan how many shown columns it covers
 * @param text what it shows; empty for a blank merged cell
 * @param address its address in the sheet, for example {@code B7}
 */
record SheetCell(int row, int column, int rowSpan, int columnSpan, String text, String address) {
  boolean isBlank() {
    return text.isBlank();
  }

  int bottom() {
    return row + rowSpan;
  }

  int right() {
    return column + columnSpan;
  }
}
