package org.gongkai.core.model;

/**
 * A cell of a table in a source without pages, on the grid after spans are laid out. All numbers
 * count from 1; a merged cell stands at its top left place.
 *
 * @param table the table's number in document order
 * @param row the row's number in the table
 * @param cell the column's number in the row
 */
public record CellLocation(int table, int row, int cell) implements Location {
  /** Checks that all numbers count from 1. */
  public CellLocation {
    if (table < 1 || row < 1 || cell < 1) {
      throw new IllegalArgumentException(
          "Tables, rows and cells count from 1: " + table + "," + row + "," + cell);
    }
  }

  @Override
  public String describe() {
    return "table=" + table + ";row=" + row + ";cell=" + cell;
  }
}
