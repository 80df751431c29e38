package org.gongkai.core.model;

import java.util.Optional;

/** Table 四: reconsiderations and lawsuits by result, in cases. */
public final class Disputes {
  private final Figures figures;

  /** The view of these figures. */
  public Disputes(Figures figures) {
    this.figures = figures;
  }

  /** The figure of a cell; empty where the form has no such cell. */
  public Optional<Figure> figure(DisputeKind kind, DisputeResult result) {
    return figures.figure(cellId(kind, result));
  }

  /**
   * The figure of a cell.
   *
   * @throws java.util.NoSuchElementException if the form has no such cell
   */
  public Figure expectFigure(DisputeKind kind, DisputeResult result) {
    return figures.expectFigure(cellId(kind, result));
  }

  private static String cellId(DisputeKind kind, DisputeResult result) {
    return TableKind.DISPUTES.id() + "." + kind.id() + "." + result.id();
  }
}
