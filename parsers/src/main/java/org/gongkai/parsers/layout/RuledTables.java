package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.ReadContext;

/** The ruled tables of a page; a glyph belongs to the smallest one that holds it. */
final class RuledTables {
  private final ReadContext context;
  private final Function<Box, Location> places;
  private final List<RuledTable> tables = new ArrayList<>();
  private List<Glyph> rest;

  RuledTables(
      List<Glyph> glyphs,
      List<Ruling> rulings,
      Function<Box, Location> places,
      ReadContext context) {
    this.context = context;
    this.places = places;
    this.rest = glyphs;
    List<RulingComponent> components = RulingComponents.of(rulings, context);
    components.sort(Comparator.comparingDouble(component -> area(component.box())));
    components.forEach(this::take);
  }

  private static double area(Box box) {
    return box.width() * box.height();
  }

  /** The tables found. */
  List<RuledTable> tables() {
    return tables;
  }

  /** The glyphs that lie in no table. */
  List<Glyph> rest() {
    return rest;
  }

  private void take(RulingComponent component) {
    context.checkTime();
    if (!canBeTable(component)) {
      return;
    }
    Box box = component.box();
    List<Glyph> inside = new ArrayList<>();
    List<Glyph> outside = new ArrayList<>();
    TornEdges torn = TornEdges.of(component);
    int end;
    for (int start = 0; start < rest.size(); start = end) {
      end = NumberRuns.end(rest, start);
      boolean holds = false;
      for (int i = start; i < end && !holds; i++) {
        holds = holds(box, rest.get(i)) || torn.hold(rest.get(i));
      }
      for (int i = start; i < end; i++) {
        (holds ? inside : outside).add(rest.get(i));
      }
    }
    Optional<Grid> grid = grid(component, inside);
    if (grid.isPresent()) {
      tables.add(new RuledTable(grid.get(), box));
      rest = outside;
    }
  }

  /** A table has at least three rulings in one direction and two in the other, or is a cross. */
  private static boolean canBeTable(RulingComponent component) {
    return component.horizontals().size() + component.verticals().size() > 2;
  }

  private Optional<Grid> grid(RulingComponent component, List<Glyph> inside) {
    Box box = component.box();
    Turn turn = new Turn(MainFlow.ofLines(inside), box.right(), box.bottom());
    Lattice lattice =
        Lattice.of(
            new RulingComponent(turned(component, turn, true), turned(component, turn, false)),
            context);
    if (!GridBuilder.isTable(lattice)) {
      return Optional.empty();
    }
    return new GridBuilder(lattice, turn.glyphs(inside))
        .build(cell -> places.apply(turn.back(cell)));
  }

  private static List<Ruling> turned(RulingComponent component, Turn turn, boolean horizontal) {
    List<Ruling> all = new ArrayList<>(component.horizontals());
    all.addAll(component.verticals());
    return turn.rulings(all).stream().filter(r -> r.horizontal() == horizontal).toList();
  }

  private static boolean holds(Box box, Glyph glyph) {
    double x = glyph.centreX();
    double y = glyph.centreY();
    return x >= box.left() && x < box.right() && y >= box.top() && y < box.bottom();
  }
}
