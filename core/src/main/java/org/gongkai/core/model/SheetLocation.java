package org.gongkai.core.model;

/**
 * A cell of a spreadsheet.
 *
 * @param sheet the sheet's name
 * @param cell the cell's address, for example {@code B7}
 */
public record SheetLocation(String sheet, String cell) implements Location {
  @Override
  public String describe() {
    return "sheet=" + sheet + ";cell=" + cell;
  }
}
