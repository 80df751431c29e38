package org.gongkai.core.model;

import java.util.Optional;

/** Table 三: requests by outcome and applicant, in requests. */
public final class RequestHandling {
  private final Figures figures;

  /** The view of these figures. */
  public RequestHandling(Figures figures) {
    this.figures = figures;
  }

  /** The figure of a cell; empty where the form has no such cell. */
  public Optional<Figure> figure(Outcome outcome, Applicant applicant) {
    return figures.figure(cellId(outcome, applicant));
  }

  /**
   * The figure of a cell.
   *
   * @throws java.util.NoSuchElementException if the form has no such cell
   */
  public Figure expectFigure(Outcome outcome, Applicant applicant) {
    return figures.expectFigure(cellId(outcome, applicant));
  }

  private static String cellId(Outcome outcome, Applicant applicant) {
    return TableKind.REQUESTS.id() + "." + outcome.id() + "." + applicant.id();
  }
}
