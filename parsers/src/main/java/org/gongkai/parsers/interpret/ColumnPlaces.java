package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand that is known from alignment alone: where the cells of the
 * full rows stand; without full rows, where the cells of all rows gather, if they gather in as many
 * places as there are columns; else where the heads stand, which proves little.
 */
final class ColumnPlaces {
  /** How far, in widths of a digit, a cell may stand from where its column was seen. */
  private static final double TOLERANCE = 1.5;

  /** The columns of one block in one grid, which is told by itself, not by what it holds. */
  private record Key(Grid grid, List<String> columns) {
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Key other && grid == other.grid && columns.equals(other.columns);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(grid) + columns.hashCode();
    }
  }

  private final Map<Key, Map<String, Extent>> places = new HashMap<>();

  private ColumnPlaces() {}

  /** Which columns a piece may belong to. */
  interface Allowed {
    /** Nothing is known: every piece may belong to every column. */
    Allowed ANY = (piece, column) -> true;

    boolean test(Piece piece, String column);
  }

  static ColumnPlaces of(List<LabelledLine> rows) {
    ColumnPlaces places = new ColumnPlaces();
    Map<Key, List<LabelledLine>> groups = new LinkedHashMap<>();
    for (LabelledLine row : rows) {
      if (row.line().row().kind() == Grid.Kind.ALIGNED) {
        groups.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
      }
    }
    groups.forEach(places::learn);
    return places;
  }

  private static Key key(LabelledLine row) {
    return new Key(row.line().row().grid(), PrintedColumns.of(row).orElse(List.of()));
  }

  private void learn(Key key, List<LabelledLine> rows) {
    Map<String, Extent> known = fromFullRows(key.columns(), rows);
    if (known.isEmpty()) {
      known = fromGatherings(key.columns(), rows);
    }
    if (!known.isEmpty()) {
      places.put(key, known);
    }
  }

  private static Map<String, Extent> fromFullRows(List<String> columns, List<LabelledLine> rows) {
    Map<String, Extent> known = new HashMap<>();
    for (LabelledLine row : rows) {
      List<Extent> extents = extents(row);
      for (int i = 0; i < columns.size() && extents.size() == columns.size(); i++) {
        known.merge(columns.get(i), extents.get(i), ColumnPlaces::union);
      }
    }
    return known;
  }

  private static List<Extent> extents(LabelledLine row) {
    List<Extent> extents = new ArrayList<>();
    for (Piece slot : row.line().slots()) {
      Extent extent = slot.extent();
      if (extent != null) {
        extents.add(extent);
      }
    }
    return extents;
  }

  private static Map<String, Extent> fromGatherings(List<String> columns, List<LabelledLine> rows) {
    List<Extent> all =
        rows.stream()
            .flatMap(row -> extents(row).stream())
            .sorted(Comparator.comparingDouble(Extent::left))
            .toList();
    List<Extent> gatherings = new ArrayList<>();
    for (Extent extent : all) {
      int last = gatherings.size() - 1;
      if (last >= 0 && extent.left() < gatherings.get(last).right()) {
        gatherings.set(last, union(gatherings.get(last), extent));
      } else {
        gatherings.add(extent);
      }
    }
    Map<String, Extent> known = new HashMap<>();
    for (int i = 0; i < columns.size() && gatherings.size() == columns.size(); i++) {
      known.put(columns.get(i), gatherings.get(i));
    }
    return known;
  }

  private static Extent union(Extent a, Extent b) {
    return new Extent(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }

  /** Whether other rows, not only heads, tell where a row's columns stand. */
  boolean areProved(LabelledLine row) {
    return places.containsKey(key(row));
  }

  /** Which columns the pieces of a row may belong to. */
  Allowed of(LabelledLine row) {
    Map<String, Extent> known = places.getOrDefault(key(row), headPlaces(row.line()));
    return known.isEmpty() ? Allowed.ANY : (piece, column) -> isAt(piece.extent(), column, known);
  }

  private static Map<String, Extent> headPlaces(Line line) {
    Map<String, Extent> places = new HashMap<>();
    for (Head head : line.heads()) {
      Extent extent = head.piece().extent();
      String column = head.columnId();
      if (extent != null && column != null) {
        places.merge(column, extent, ColumnPlaces::union);
      }
    }
    return places;
  }

  private static boolean isAt(@Nullable Extent extent, String column, Map<String, Extent> known) {
    Extent place = known.get(column);
    if (extent == null || place == null) {
      return true;
    }
    double tolerance = TOLERANCE * digitWidth(extent);
    boolean inside =
        extent.right() > place.left() - tolerance && extent.left() < place.right() + tolerance;
    return inside && isNearest(extent, place, known.values());
  }

  private static boolean isNearest(Extent extent, Extent place, Collection<Extent> columns) {
    double own = gap(extent, place);
    return columns.stream().allMatch(other -> own <= gap(extent, other));
  }

  /** How far a piece lies outside a place; 0 within it. */
  private static double gap(Extent extent, Extent place) {
    double centre = extent.centre();
    return Math.max(0, Math.max(place.left() - centre, centre - place.right()));
  }

  static double digitWidth(Extent extent) {
    double height = extent.bottom() - extent.top();
    return height > 1 ? height / 2 : 1;
  }
}
