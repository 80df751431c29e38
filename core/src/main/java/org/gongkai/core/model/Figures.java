package org.gongkai.core.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The figures of a report by cell id, in the template's order. Immutable. */
public final class Figures {
  private final Map<String, Figure> byCell;

  private Figures(Map<String, Figure> byCell) {
    this.byCell = Collections.unmodifiableMap(byCell);
  }

  /**
   * The given figures, in their order.
   *
   * @throws IllegalArgumentException if a cell comes twice
   */
  public static Figures of(Collection<Figure> figures) {
    Map<String, Figure> byCell = new LinkedHashMap<>(2 * figures.size());
    for (Figure figure : figures) {
      if (byCell.put(figure.cellId(), figure) != null) {
        throw new IllegalArgumentException("The cell " + figure.cellId() + " comes twice");
      }
    }
    return new Figures(byCell);
  }

  /** The figure of a cell; empty where the form has no such cell. */
  public Optional<Figure> figure(String cellId) {
    return Optional.ofNullable(byCell.get(cellId));
  }

  /**
   * The figure of a cell.
   *
   * @throws NoSuchElementException if the form has no such cell
   */
  public Figure expectFigure(String cellId) {
    Figure figure = byCell.get(cellId);
    if (figure == null) {
      throw new NoSuchElementException("The report's form has no cell '" + cellId + "'");
    }
    return figure;
  }

  /** All figures, in the template's order. */
  public Collection<Figure> all() {
    return byCell.values();
  }

  /** The figures, each put through a change. */
  public Figures map(UnaryOperator<Figure> change) {
    return of(byCell.values().stream().map(change).toList());
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Figures other
        && byCell.equals(other.byCell)
        && byCell.keySet().stream().toList().equals(other.byCell.keySet().stream().toList());
  }

  @Override
  public int hashCode() {
    return byCell.hashCode();
  }

  @Override
  public String toString() {
    return byCell.values().toString();
  }
}
