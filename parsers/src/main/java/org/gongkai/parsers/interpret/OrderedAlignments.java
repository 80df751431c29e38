package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways to align cells of which only the order is known. */
final class OrderedAlignments {
  /**
   * As many ways as there are for seven figures in the fifteen columns of the widest table: ways
   * left out would be doubt left out.
   */
  private static final int MOST_CANDIDATES = 6435;

  /** More cells than a row of a grid has that can be one of a form. */
  private static final int MOST_EXTRAS = 300;

  private final List<Piece> printed;
  private final List<String> columns;
  private final ColumnPlaces.Allowed allowed;
  private final List<Alignment> candidates = new ArrayList<>();

  private OrderedAlignments(
      List<Piece> printed, List<String> columns, ColumnPlaces.Allowed allowed) {
    this.printed = printed;
    this.columns = columns;
    this.allowed = allowed;
  }

  /**
   * The ways to align a row whose blank cells are kept, but may have been added to or lost at both
   * ends.
   */
  static List<Alignment> align(
      List<Piece> slots, List<String> columns, OrderedNeighbours neighbours) {
    List<Integer> starts = starts(slots, columns.size());
    if (starts.isEmpty()) {
      return place(Piece.printed(slots), columns, ColumnPlaces.Allowed.ANY);
    }
    if (starts.size() == 1) {
      return List.of(at(starts.get(0), slots, columns));
    }
    List<Integer> proved = starts.stream().filter(start -> neighbours.prove(slots, start)).toList();
    return (proved.size() == 1 ? proved : starts)
        .stream().map(start -> at(start, slots, columns)).toList();
  }

  private static Alignment at(int start, List<Piece> slots, List<String> columns) {
    return new Alignment(columns, slots.subList(start, start + columns.size()), List.of());
  }

  /**
   * The ways to align a row that lacks cells: a blank one may stand at any place for one that was
   * lost, at the row's end first; where several were lost, only the order of the printed ones
   * counts.
   *
   * @param missing how many cells the row lacks
   */
  static List<Alignment> align(
      List<Piece> slots, List<String> columns, OrderedNeighbours neighbours, int missing) {
    if (missing == 0) {
      return align(slots, columns, neighbours);
    }
    List<Alignment> ways = new ArrayList<>();
    for (int at = slots.size(); missing == 1 && at >= 0 && !slots.isEmpty(); at--) {
      List<Piece> whole = withBlank(slots, at);
      if (!starts(whole, columns.size()).isEmpty()) {
        ways.addAll(align(whole, columns, neighbours));
      }
    }
    return ways.isEmpty() ? place(Piece.printed(slots), columns, ColumnPlaces.Allowed.ANY) : ways;
  }

  private static List<Piece> withBlank(List<Piece> slots, int at) {
    Piece before = slots.get(Math.max(0, at - 1));
    int column = at == 0 ? before.column() : before.column() + 1;
    List<Piece> whole = new ArrayList<>(slots.subList(0, at));
    whole.add(new Piece("", column, column + 1, false, null, before.location()));
    slots.subList(at, slots.size()).forEach(slot -> whole.add(slot.movedRight()));
    return whole;
  }

  /**
   * Where the values of a row can begin so that none falls out; the last first, which leaves blank
   * cells at the row's end.
   */
  static List<Integer> starts(List<Piece> slots, int width) {
    int first = 0;
    int last = slots.size();
    while (first < last && slots.get(first).isBlank()) {
      first++;
    }
    while (last > first && slots.get(last - 1).isBlank()) {
      last--;
    }
    List<Integer> starts = new ArrayList<>();
    for (int start = Math.min(first, slots.size() - width); start >= 0; start--) {
      if (start + width >= last) {
        starts.add(start);
      }
    }
    return starts;
  }

  /** The ways to put printed cells into columns that keep their order and that are allowed. */
  static List<Alignment> place(
      List<Piece> printed, List<String> columns, ColumnPlaces.Allowed allowed) {
    if (printed.size() > columns.size()) {
      return tooMany(printed, columns);
    }
    if (printed.size() == columns.size()) {
      return List.of(new Alignment(columns, printed, List.of())); // No other keeps their order.
    }
    OrderedAlignments search = new OrderedAlignments(printed, columns, allowed);
    search.place(0, 0, new LinkedHashMap<>());
    if (search.candidates.isEmpty() && allowed != ColumnPlaces.Allowed.ANY) {
      return place(printed, columns, ColumnPlaces.Allowed.ANY);
    }
    return search.candidates;
  }

  private void place(int piece, int firstColumn, Map<String, Piece> placed) {
    if (candidates.size() >= MOST_CANDIDATES) {
      return;
    }
    if (piece == printed.size()) {
      candidates.add(new Alignment(placed, List.of()));
      return;
    }
    int last = columns.size() - (printed.size() - piece);
    for (int column = firstColumn; column <= last; column++) {
      if (allowed.test(printed.get(piece), columns.get(column))) {
        placed.put(columns.get(column), printed.get(piece));
        place(piece + 1, column + 1, placed);
        placed.remove(columns.get(column));
      }
    }
  }

  /**
   * More cells than columns: as many in a row as there are columns, the rest has no place. Of far
   * too many nothing can be told.
   */
  private static List<Alignment> tooMany(List<Piece> printed, List<String> columns) {
    List<Alignment> candidates = new ArrayList<>();
    if (printed.size() - columns.size() > MOST_EXTRAS) {
      return candidates;
    }
    for (int start = 0; start + columns.size() <= printed.size(); start++) {
      List<Piece> window = printed.subList(start, start + columns.size());
      List<Piece> extras = new ArrayList<>(printed.subList(0, start));
      extras.addAll(printed.subList(start + columns.size(), printed.size()));
      candidates.add(new Alignment(columns, window, extras));
    }
    return candidates;
  }
}
