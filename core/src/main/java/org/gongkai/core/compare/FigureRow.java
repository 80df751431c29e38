package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.Unit;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.TemplateCell;

/**
 * A figure of two reports, side by side: a cell, or a measure that both forms have in different
 * cells.
 *
 * @param id the cell, or the measure
 * @param cell the cell in the newer of both forms; empty for a measure
 * @param measure the measure; empty for a cell
 * @param unit its unit
 * @param before what the first report has
 * @param after what the second report has
 * @param inBothForms whether both forms ask for it, so that a difference says something
 * @param acrossBreak whether what is counted changed between both forms, so that no change can be
 *     told
 */
public record FigureRow(
    String id,
    Optional<TemplateCell> cell,
    Optional<Measure> measure,
    Unit unit,
    ComparedFigure before,
    ComparedFigure after,
    boolean inBothForms,
    boolean acrossBreak)
    implements Labelled {

  @Override
  public String labelEn() {
    return cell.map(CellLabels::en).or(() -> measure.map(Measure::labelEn)).orElse(id);
  }

  /** Its label in the words of the form. */
  @Override
  public String labelZh() {
    return cell.map(CellLabels::zh).or(() -> measure.map(Measure::labelZh)).orElse(id);
  }

  /** Whether the reports differ here, although the forms of both ask for it. */
  public boolean isChanged() {
    return inBothForms && !before.isSame(after);
  }

  /** Whether a doubt hangs over one of both figures. */
  public boolean isDoubtful() {
    return !before.doubts().isEmpty() || !after.doubts().isEmpty();
  }

  /** How much more the second has; empty where one of both has no number, and across a break. */
  public Optional<BigDecimal> change() {
    return acrossBreak
        ? Optional.empty()
        : before.value().flatMap(old -> after.value().map(now -> now.subtract(old)));
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
