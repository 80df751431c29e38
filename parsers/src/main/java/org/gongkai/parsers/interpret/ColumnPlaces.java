package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand that is known from alignment alone: where the cells of the full
 * rows stand, and without full rows, where the heads stand.
 */
final class ColumnPlaces {
  /** How far, in widths of a digit, a cell may stand from where its column was seen. */
  private static final double TOLERANCE = 1.5;

  private record Key(Grid grid, String block) {}

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
    for (LabelledLine row : rows) {
      if (row.line().row().kind() == Grid.Kind.ALIGNED) {
        places.learn(row);
      }
    }
    return places;
  }

  private void learn(LabelledLine row) {
    List<Piece> slots = row.line().slots();
    List<TemplateColumn> columns = row.ref().block().columns();
    if (slots.size() != columns.size() || slots.stream().anyMatch(slot -> slot.extent() == null)) {
      return;
    }
    Map<String, Extent> known = places.computeIfAbsent(key(row), key -> new HashMap<>());
    for (int i = 0; i < columns.size(); i++) {
      Extent extent = slots.get(i).extent();
      if (extent != null) {
        known.merge(columns.get(i).id(), extent, ColumnPlaces::union);
      }
    }
  }

  private static Key key(LabelledLine row) {
    return new Key(row.line().row().grid(), columnsKey(row.ref().block()));
  }

  /** Blocks with the same columns stand in the same places. */
  private static String columnsKey(TemplateBlock block) {
    return String.join(" ", block.columns().stream().map(TemplateColumn::id).toList());
  }

  private static Extent union(Extent a, Extent b) {
    return new Extent(
        Math.min(a.left(), b.left()),
        Math.min(a.top(), b.top()),
        Math.max(a.right(), b.right()),
        Math.max(a.bottom(), b.bottom()));
  }

  /** Which columns the pieces of a row may belong to. */
  Allowed of(LabelledLine row) {
    Map<String, Extent> known = places.getOrDefault(key(row), headPlaces(row.line()));
    if (known.isEmpty()) {
      return Allowed.ANY;
    }
    List<Map.Entry<String, Extent>> columns = new ArrayList<>(known.entrySet());
    return (piece, column) -> isAt(piece.extent(), column, columns, known);
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

  private static boolean isAt(
      @Nullable Extent extent,
      String column,
      List<Map.Entry<String, Extent>> columns,
      Map<String, Extent> known) {
    Extent place = known.get(column);
    if (extent == null || place == null) {
      return true;
    }
    double tolerance = TOLERANCE * digitWidth(extent);
    boolean inside =
        extent.right() > place.left() - tolerance && extent.left() < place.right() + tolerance;
    return inside && isNearest(extent, place, columns);
  }

  private static boolean isNearest(
      Extent extent, Extent place, List<Map.Entry<String, Extent>> columns) {
    double own = gap(extent, place);
    return columns.stream().allMatch(other -> own <= gap(extent, other.getValue()));
  }

  /** How far a piece lies outside a place; 0 within it. */
  private static double gap(Extent extent, Extent place) {
    double centre = extent.centre();
    return Math.max(0, Math.max(place.left() - centre, centre - place.right()));
  }

  private static double digitWidth(Extent extent) {
    double height = extent.bottom() - extent.top();
    return height > 1 ? height / 2 : 1;
  }
}
