package org.gongkai.parsers.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * The value cells over or under a piece of a line of figures without a row, no other row's
   * figures between: a figure that was too wide may have been parted over both lines.
   */
  static Set<Piece> wrapped(List<LabelledLine> rows, List<Line> loose) {
    Set<Piece> wrapped = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.ALIGNED) {
        neighbours(rows, line).stream()
            .flatMap(row -> row.line().slots().stream())
            .filter(slot -> line.slots().stream().anyMatch(piece -> Extents.areOver(slot, piece)))
            .forEach(wrapped::add);
      }
    }
    return wrapped;
  }

  /**
   * The rows that are not full beside a line of figures that has no label of its own: what they
   * have for blank may be one of these figures.
   */
  static Set<RowRef> rowsWithFiguresBeside(List<LabelledLine> rows, List<Line> loose) {
    Set<RowRef> beside = new HashSet<>();
    for (Line line : loose) {
      if (line.row().kind() == Grid.Kind.ALIGNED) {
        neighbours(rows, line).stream()
            .filter(row -> !isFull(row) && (line.labels().isEmpty() || isBeside(row.line(), line)))
            .forEach(row -> beside.add(row.ref()));
      }
    }
    return beside;
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

  /** Whether two lines stand partly at one height, as the lines of two cells of a row do. */
  private static boolean isBeside(Line one, Line other) {
    return one.slots().stream()
        .anyMatch(
            slot -> other.slots().stream().anyMatch(piece -> Extents.areAtOneHeight(slot, piece)));
  }

  private static boolean isFull(LabelledLine row) {
    return row.line().slots().size() >= row.ref().block().columns().size();
  }

  /**
   * The rows nearest above and below a line of their grid, and the nearest with figures; no head
   * stands between.
   */
  private static Set<LabelledLine> neighbours(List<LabelledLine> rows, Line loose) {
    LabelledLine[] nearest = new LabelledLine[4];
    for (LabelledLine row : rows) {
      TableRow own = row.line().row();
      if (own.grid() == loose.row().grid() && row.line().heads().equals(loose.heads())) {
        int side = own.index() < loose.row().index() ? 0 : 1;
        nearest[side] = nearer(nearest[side], row, loose);
        if (row.line().hasPrintedSlots()) {
          nearest[2 + side] = nearer(nearest[2 + side], row, loose);
        }
      }
    }
    return Stream.of(nearest).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private static LabelledLine nearer(@Nullable LabelledLine one, LabelledLine other, Line loose) {
    return one == null || distance(other, loose) < distance(one, loose) ? other : one;
  }

  private static int distance(LabelledLine row, Line loose) {
    return Math.abs(row.line().row().index() - loose.row().index());
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
    if (row != null && !isFull(row)) {
      beside.add(row.ref());
    }
  }
}
