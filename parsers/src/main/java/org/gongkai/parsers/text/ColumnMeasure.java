package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
  static List<Placed> pieces(Line printed) {
    String line = printed.text();
    List<Piece> pieces = Piece.cells(printed.words());
    int[] columns = new int[line.length() + 1];
    int point = 0;
    for (int i = 0; i < line.length(); point++) {
      int end = i + Character.charCount(line.codePointAt(i));
      columns[point + 1] = columns[point] + Marks.width(line.codePointAt(i));
      i = end;
    }
    List<Placed> placed = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      placed.add(new Placed(piece, placed.size(), columns[piece.from()], columns[piece.to()]));
    }
    return placed;
  }

  /** The measure by which the figures of some lines stand in fewer columns. */
  static ColumnMeasure of(List<List<Placed>> lines) {
    List<Placed> figures = new ArrayList<>();
    for (List<Placed> pieces : lines) {
      for (Placed placed : pieces) {
        if (placed.index > 0 && Marks.isFigure(placed.piece.text())) {
          figures.add(placed);
        }
      }
    }
    return TERMINAL.distinct(figures) < CHARACTERS.distinct(figures) ? TERMINAL : CHARACTERS;
  }

  /** In how many columns pieces stand, by their left sides, right sides or middles. */
  private int distinct(List<Placed> pieces) {
    BitSet lefts = new BitSet();
    BitSet rights = new BitSet();
    BitSet middles = new BitSet();
    for (Placed placed : pieces) {
      int left = left(placed);
      int right = right(placed);
      lefts.set(left);
      rights.set(right);
      middles.set((left + right) / 2);
    }
    return Math.min(lefts.cardinality(), Math.min(rights.cardinality(), middles.cardinality()));
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
