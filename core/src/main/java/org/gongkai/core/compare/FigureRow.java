package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Unit;
import org.gongkai.core.template.Measure;

/**
 * A figure of two reports, side by side.
 *
 * @param id the cell, or the measure where the forms have it in different cells
 * @param labelEn its label in English
 * @param labelZh its label in the words of the form
 * @param unit its unit
 * @param before what the first report has
 * @param after what the second report has
 * @param measure the measure; empty for a cell that both forms have
 * @param inBothForms whether both forms ask for it, so that a difference says something
 */
public record FigureRow(
    String id,
    String labelEn,
    String labelZh,
    Unit unit,
    ComparedFigure before,
    ComparedFigure after,
    Optional<Measure> measure,
    boolean inBothForms)
    implements Labelled {

  /** Whether the reports differ here, although the forms of both ask for it. */
  public boolean isChanged() {
    return inBothForms && !before.isSame(after);
  }

  /** Whether a doubt hangs over one of both figures. */
  public boolean isDoubtful() {
    return !before.doubts().isEmpty() || !after.doubts().isEmpty();
  }

  /** How much more the second has; empty where one of both has no number. */
  public Optional<BigDecimal> change() {
    return before.value().flatMap(old -> after.value().map(now -> now.subtract(old)));
  }

  /**
   * The change in per cent of the first figure, with one decimal; empty where there is no change to
   * tell, and from 0, of which nothing is a share.
   */
  public Optional<BigDecimal> percentage() {
    return before
        .value()
        .filter(old -> old.signum() != 0)
        .flatMap(
            old ->
                change().map(c -> c.movePointRight(2).divide(old.abs(), 1, RoundingMode.HALF_UP)));
  }
}
