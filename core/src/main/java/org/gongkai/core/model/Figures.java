package org.gongkai.core.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The figures of a report by cell id, in the template's order. Immutable. */
public final class Figures {
  private final List<Figure> all;

  /** Where in the list the figure of a cell stands. */
  private final Map<String, Integer> places;

  private Figures(List<Figure> all, Map<String, Integer> places) {
    this.all = all;
    this.places = places;
  }

  /**
   * The given figures, in their order.
   *
   * @throws IllegalArgumentException if a cell comes twice
   */
  public static Figures of(Collection<Figure> figures) {
    Map<String, Integer> places = new HashMap<>(2 * figures.size());
    for (Figure figure : figures) {
      if (places.put(figure.cellId(), places.size()) != null) {
        throw new IllegalArgumentException("The cell " + figure.cellId() + " comes twice");
      }
    }
    return new Figures(List.copyOf(figures), places);
  }

  /** The figure of a cell; empty where the form has no such cell. */
  public Optional<Figure> figure(String cellId) {
    Integer place = places.get(cellId);
    return place == null ? Optional.empty() : Optional.of(all.get(place));
  }

  /**
   * The figure of a cell.
   *
   * @throws NoSuchElementException if the form has no such cell
   */
  public Figure expectFigure(String cellId) {
    return figure(cellId)
        .orElseThrow(
            () -> new NoSuchElementException("The report's form has no cell '" + cellId + "'"));
  }

  /** All figures, in the template's order. */
  public Collection<Figure> all() {
    return all;
  }

  /** The figures, each put through a change. */
  public Figures map(UnaryOperator<Figure> change) {
    List<Figure> changed = List.copyOf(all.stream().map(change).toList());
    return areSameCells(changed) ? new Figures(changed, places) : of(changed);
  }

  private boolean areSameCells(List<Figure> changed) {
    for (int i = 0; i < changed.size(); i++) {
      if (!changed.get(i).cellId().equals(all.get(i).cellId())) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Figures other && all.equals(other.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
