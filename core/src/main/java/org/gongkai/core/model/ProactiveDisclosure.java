package org.gongkai.core.model;

import java.util.Optional;

/** Table 二 of the forms of 2019 and 2021: article-20 items by measure. */
public final class ProactiveDisclosure {
  private final Figures figures;

  /** The view of these figures. */
  public ProactiveDisclosure(Figures figures) {
    this.figures = figures;
  }

  /** The figure of a cell; empty where the form has no such cell. */
  public Optional<Figure> figure(Article20Item item, Article20Measure measure) {
    return figures.figure(cellId(item, measure));
  }

  /**
   * The figure of a cell.
   *
   * @throws java.util.NoSuchElementException if the form has no such cell
   */
  public Figure expectFigure(Article20Item item, Article20Measure measure) {
    return figures.expectFigure(cellId(item, measure));
  }

  private static String cellId(Article20Item item, Article20Measure measure) {
    return TableKind.PROACTIVE.id() + "." + item.id() + "." + measure.id();
  }
}
