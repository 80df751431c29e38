package org.gongkai.parsers.generated;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.core.model.FigureStatus;

/**
 * How a generated report prints a cell, and what must be read there.
 *
 * @param text the cell's text
 * @param value the number that it stands for, money in yuan; empty for a blank cell
 * @param unitUnknown whether it is an amount of money without a unit
 */
public record PrintedFigure(String text, Optional<BigDecimal> value, boolean unitUnknown) {
  static PrintedFigure number(String text, BigDecimal value) {
    return new PrintedFigure(text, Optional.of(value), false);
  }

  static PrintedFigure blank(String text) {
    return new PrintedFigure(text, Optional.empty(), false);
  }

  /** The status that must be read. */
  public FigureStatus status() {
    return value.isPresent() ? FigureStatus.VALUE : FigureStatus.BLANK;
  }
}
