package org.gongkai.core.model;

import java.util.Optional;

/** The statistics table of the form of 2014: one figure an indicator. */
public final class DisclosureStatistics {
  private final Figures figures;

  /** The view of these figures. */
  public DisclosureStatistics(Figures figures) {
    this.figures = figures;
  }

  /**
   * The figure of an indicator, by its id in the template, for example {@code requests_received};
   * empty where the form has no such indicator.
   */
  public Optional<Figure> figure(String indicator) {
    return figures.figure(cellId(indicator));
  }

  /**
   * The figure of an indicator.
   *
   * @throws java.util.NoSuchElementException if the form has no such indicator
   */
  public Figure expectFigure(String indicator) {
    return figures.expectFigure(cellId(indicator));
  }

  private static String cellId(String indicator) {
    return TableKind.STATISTICS.id() + "." + indicator + ".value";
  }
}
