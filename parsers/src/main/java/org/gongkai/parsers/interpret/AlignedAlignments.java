package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.function.Predicate;

/**
 * The ways to align the pieces of a line that is known from alignment alone.
 *
 * <p>What other rows prove of the columns' places holds. What only heads say is taken where it
 * gives one way whose sums hold, for programs that lay out text move heads and figures apart; else
 * every way that keeps the order is possible.
 */
final class AlignedAlignments {
  private AlignedAlignments() {}

  /**
   * The ways for a row.
   *
   * @param printed its pieces, blank ones left out
   * @param allowed which columns a piece may belong to
   * @param proved whether other rows prove that, and not only heads
   * @param sumsHold whether the sums within the row hold for a way
   */
  static List<Alignment> place(
      List<Piece> printed,
      List<String> columns,
      ColumnPlaces.Allowed allowed,
      boolean proved,
      Predicate<Alignment> sumsHold) {
    if (printed.size() > columns.size()) {
      List<Alignment> joined =
          SplitGroups.join(printed, columns.size()).stream()
              .flatMap(pieces -> OrderedAlignments.place(pieces, columns, allowed).stream())
              .toList();
      if (!joined.isEmpty()) {
        return joined;
      }
    }
    List<Alignment> placed = OrderedAlignments.place(printed, columns, allowed);
    boolean isSure = proved || (placed.size() == 1 && sumsHold.test(placed.get(0)));
    return isSure ? placed : OrderedAlignments.place(printed, columns, ColumnPlaces.Allowed.ANY);
  }
}
