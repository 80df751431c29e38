package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the fields of a lattice between which there is no rule to cells, all of them rectangles.
 */
final class CellRegions {
  /** A cell by the fields that it covers. */
  record Region(int row, int column, int rowSpan, int columnSpan) {}

  private final Lattice lattice;
  private final int[] groups;
  private final int[] owners;
  private final List<Region> regions = new ArrayList<>();

  CellRegions(Lattice lattice) {
    this.lattice = lattice;
    groups = new int[lattice.rows() * lattice.columns()];
    owners = new int[groups.length];
    Arrays.fill(owners, -1);
    group();
    for (int field = 0; field < owners.length; field++) {
      if (owners[field] < 0) {
        take(field / lattice.columns(), field % lattice.columns());
      }
    }
  }

  List<Region> regions() {
    return regions;
  }

  /** The index of the region that covers a field. */
  int at(int row, int column) {
    return owners[row * lattice.columns() + column];
  }

  private void group() {
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
    }
    int columns = lattice.columns();
    for (int field = 0; field < groups.length; field++) {
      int row = field / columns;
      int column = field % columns;
      if (column + 1 < columns && !lattice.ruledRight(row, column)) {
        groups[root(field)] = root(field + 1);
      }
      if (row + 1 < lattice.rows() && !lattice.ruledBelow(row, column)) {
        groups[root(field)] = root(field + columns);
      }
    }
  }

  private int root(int field) {
    int at = field;
    while (groups[at] != at) {
      groups[at] = groups[groups[at]];
      at = groups[at];
    }
    return at;
  }

  /** Takes the largest rectangle to the right and below that belongs to the same group. */
  private void take(int row, int column) {
    int width = 1;
    while (column + width < lattice.columns() && isFree(row, column, row, column + width)) {
      width++;
    }
    int height = 1;
    while (row + height < lattice.rows() && isFreeRow(row, column, row + height, width)) {
      height++;
    }
    for (int r = row; r < row + height; r++) {
      int from = r * lattice.columns() + column;
      Arrays.fill(owners, from, from + width, regions.size());
    }
    regions.add(new Region(row, column, height, width));
  }

  private boolean isFreeRow(int row, int column, int otherRow, int width) {
    for (int c = column; c < column + width; c++) {
      if (!isFree(row, column, otherRow, c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFree(int row, int column, int otherRow, int otherColumn) {
    int other = otherRow * lattice.columns() + otherColumn;
    return owners[other] < 0 && root(other) == root(row * lattice.columns() + column);
  }
}
