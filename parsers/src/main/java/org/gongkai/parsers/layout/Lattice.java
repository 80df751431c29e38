package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.ReadContext;

/** The rows and columns of a component of rulings, and where a rule parts two neighbours. */
final class Lattice {
  /** The part of a cell's side that rules must cover to part it from its neighbour. */
  private static final double COVERED = 0.6;

  private final GridLines xs;
  private final GridLines ys;
  private final double[][] coveredBelow;
  private final double[][] coveredRight;

  private Lattice(GridLines xs, GridLines ys) {
    this.xs = xs;
    this.ys = ys;
    coveredBelow = new double[ys.tracks() + 1][xs.tracks()];
    coveredRight = new double[xs.tracks() + 1][ys.tracks()];
  }

  static Lattice of(RulingComponent component, ReadContext context) {
    Box box = component.box();
    GridLines xs = GridLines.of(component.verticals(), box.left(), box.right());
    GridLines ys = GridLines.of(component.horizontals(), box.top(), box.bottom());
    long cells = (long) xs.tracks() * ys.tracks();
    context.check("maxTableCells", cells, context.limits().maxTableCells());
    Lattice lattice = new Lattice(xs, ys);
    cover(component.horizontals(), ys, xs, lattice.coveredBelow);
    cover(component.verticals(), xs, ys, lattice.coveredRight);
    return lattice;
  }

  private static void cover(
      List<Ruling> rulings, GridLines lines, GridLines across, double[][] covered) {
    for (Ruling ruling : rulings) {
      double[] sides = covered[lines.nearest(ruling.at())];
      int first = Math.max(0, across.track(ruling.from()));
      for (int i = first; i < sides.length && across.at(i) < ruling.to(); i++) {
        double from = Math.max(ruling.from(), across.at(i));
        double to = Math.min(ruling.to(), across.at(i + 1));
        sides[i] += Math.max(0, to - from);
      }
    }
  }

  int rows() {
    return Math.max(0, ys.tracks());
  }

  int columns() {
    return Math.max(0, xs.tracks());
  }

  /** Whether a rule parts a cell from the one below it. */
  boolean ruledBelow(int row, int column) {
    double width = xs.at(column + 1) - xs.at(column);
    return coveredBelow[row + 1][column] >= COVERED * width;
  }

  /** Whether a rule parts a cell from the one to its right. */
  boolean ruledRight(int row, int column) {
    double height = ys.at(row + 1) - ys.at(row);
    return coveredRight[column + 1][row] >= COVERED * height;
  }

  /** The row that holds a place; -1 outside. */
  int rowAt(double y) {
    return ys.track(y);
  }

  /** The column that holds a place; -1 outside. */
  int columnAt(double x) {
    return xs.track(x);
  }

  Box box() {
    return box(0, 0, rows(), columns());
  }

  Box box(int row, int column, int rowSpan, int columnSpan) {
    return new Box(xs.at(column), ys.at(row), xs.at(column + columnSpan), ys.at(row + rowSpan));
  }
}
