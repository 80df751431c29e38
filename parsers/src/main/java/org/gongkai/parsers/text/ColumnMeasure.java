package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gongkai.parsers.source.Extent;

/**
 * How a text that was laid out by blanks counts its columns: some programs count an ideograph as
 * one column, others as the two that it takes in a terminal. The count by which the figures of a
 * table stand in fewer columns is the right one; where both give as many, the former.
 */
enum ColumnMeasure {
  /** Every character takes one column. */
  CHARACTERS {
    @Override
    int columns(String text, int points) {
      return points;
    }
  },
  /** Wide characters take two. */
  TERMINAL {
    @Override
    int columns(String text, int points) {
      return Marks.width(text.substring(0, text.offsetByCodePoints(0, points)));
    }
  };

  /** Where a piece stands in a line. */
  record Placed(String line, int index, Piece piece) {}

  /** The columns that the first code points of a line take. */
  abstract int columns(String line, int points);

  /** The measure by which the figures of some lines stand in fewer columns. */
  static ColumnMeasure of(List<Placed> pieces) {
    List<Placed> figures =
        pieces.stream().filter(p -> p.index > 0 && Marks.isFigure(p.piece.text())).toList();
    return TERMINAL.distinct(figures) < CHARACTERS.distinct(figures) ? TERMINAL : CHARACTERS;
  }

  /** In how many columns pieces stand, by their left sides, right sides or middles. */
  private int distinct(List<Placed> pieces) {
    List<ToIntFunction<Placed>> edges = new ArrayList<>();
    edges.add(this::left);
    edges.add(this::right);
    edges.add(p -> (left(p) + right(p)) / 2);
    int fewest = Integer.MAX_VALUE;
    for (ToIntFunction<Placed> edge : edges) {
      Set<Integer> columns = new HashSet<>();
      pieces.forEach(p -> columns.add(edge.applyAsInt(p)));
      fewest = Math.min(fewest, columns.size());
    }
    return fewest;
  }

  private int left(Placed placed) {
    return columns(placed.line, placed.piece.from());
  }

  private int right(Placed placed) {
    return columns(placed.line, placed.piece.to());
  }

  /** The place of a piece in a line of this number. */
  Extent extent(Placed placed, int line) {
    return new Extent(left(placed), line, right(placed), line + 1);
  }
}
