package org.gongkai.parsers.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Figures without a row in a table without rulings: they may belong to the rows beside them, and
 * what stands in those rows may belong elsewhere, unless the rows are full.
 */
final class LooseFigures {
  private LooseFigures() {}

  /** The rows that are not full and stand beside a line of figures without a row. */
  static Set<RowRef> rowsBeside(List<LabelledLine> rows, List<Line> loose) {
    Set<RowRef> beside = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.ALIGNED) {
        addNearest(rows, line, beside);
      }
    }
    return beside;
  }

  /**
   * The value cells right above or below a piece of a line of figures without a row: a figure that
   * was too wide may have been parted over both lines.
   */
  static Set<Piece> wrapped(List<LabelledLine> rows, List<Line> loose) {
    Set<Piece> wrapped = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.ALIGNED) {
        rows.stream()
            .map(LabelledLine::line)
            .filter(row -> isNext(row.row(), line.row()))
            .flatMap(row -> row.slots().stream())
            .filter(slot -> line.slots().stream().anyMatch(piece -> isOver(slot, piece)))
            .forEach(wrapped::add);
      }
    }
    return wrapped;
  }

  /**
   * The last value cell of a row above a line of figures alone, where a line break may have torn a
   * row in the middle of a figure.
   */
  static Set<Piece> torn(List<LabelledLine> rows, List<Line> loose) {
    Set<Piece> torn = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.ORDERED && line.labels().isEmpty()) {
        rows.stream()
            .map(LabelledLine::line)
            .filter(row -> isNext(row.row(), line.row()) && row.row().index() < line.row().index())
            .flatMap(
                row ->
                    row.slots().stream()
                        .filter(slot -> !slot.isBlank())
                        .reduce((a, b) -> b)
                        .stream())
            .forEach(torn::add);
      }
    }
    return torn;
  }

  /**
   * The rows of listed cells where figures stand right behind a head over the labels: the figures
   * come before their labels, or after them all the same.
   */
  static Set<RowRef> rowsBehindFigures(
      List<LabelledLine> rows, List<Line> loose, Set<String> heads) {
    Set<RowRef> behind = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.LISTED && heads.contains(SeenLabels.key(line.leaf()))) {
        rows.stream()
            .filter(row -> row.line().row().grid() == line.row().grid())
            .forEach(row -> behind.add(row.ref()));
      }
    }
    return behind;
  }

  private static boolean isNext(TableRow one, TableRow other) {
    return one.grid() == other.grid() && Math.abs(one.index() - other.index()) == 1;
  }

  private static boolean isOver(Piece one, Piece other) {
    Extent a = one.extent();
    Extent b = other.extent();
    if (a == null || b == null) {
      return false;
    }
    double digit = ColumnPlaces.digitWidth(a) / 2;
    return a.left() < b.right() + digit && b.left() < a.right() + digit;
  }

  private static void addNearest(List<LabelledLine> rows, Line loose, Set<RowRef> beside) {
    LabelledLine above = null;
    LabelledLine below = null;
    for (LabelledLine row : rows) {
      if (row.line().row().grid() == loose.row().grid()) {
        if (row.line().row().index() < loose.row().index()) {
          above = row;
        } else if (below == null) {
          below = row;
        }
      }
    }
    add(above, beside);
    add(below, beside);
  }

  private static void add(@Nullable LabelledLine row, Set<RowRef> beside) {
    if (row != null && row.line().slots().size() < row.ref().block().columns().size()) {
      beside.add(row.ref());
    }
  }
}
