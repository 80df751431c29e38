package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.gongkai.parsers.source.Extent;

/**
 * How a text that was laid out by blanks counts its columns: some programs count an ideograph as
 * one column, others as the two that it takes in a terminal. The count by which the figures of a
 * table stand in fewer columns is the right one; where both give as many, the former.
 */
enum ColumnMeasure {
  /** Every character takes one column. */
  CHARACTERS,
  /** Wide characters take two. */
  TERMINAL;

  /**
   * A piece of a line by both measures.
   *
   * @param index its number in the line, from 0
   * @param from the terminal's column where it begins
   * @param to the terminal's column behind it
   */
  record Placed(Piece piece, int index, int from, int to) {}

  /** The cells of a line. */
  static List<Placed> pieces(String line) {
    List<Piece> pieces = Piece.cells(Piece.words(line));
    int[] columns = new int[line.length() + 1];
    int point = 0;
    for (int i = 0; i < line.length(); point++) {
      int end = i + Character.charCount(line.codePointAt(i));
      columns[point + 1] = columns[point] + Marks.width(line.codePointAt(i));
      i = end;
    }
    return IntStream.range(0, pieces.size())
        .mapToObj(
            index -> {
              Piece piece = pieces.get(index);
              return new Placed(piece, index, columns[piece.from()], columns[piece.to()]);
            })
        .toList();
  }

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
    return this == TERMINAL ? placed.from : placed.piece.from();
  }

  private int right(Placed placed) {
    return this == TERMINAL ? placed.to : placed.piece.to();
  }

  /** The place of a piece in a line of this number. */
  Extent extent(Placed placed, int line) {
    return new Extent(left(placed), line, right(placed), line + 1);
  }
}
