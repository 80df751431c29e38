package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.FigureStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one of both reports has for a figure.
 *
 * @param status what stands there; {@code ABSENT} also where its form has no such cell
 * @param number the number, in the cell's unit; null where there is none
 * @param raw what is printed; empty for a measure of several cells
 * @param doubts the kinds of findings that put it in doubt
 */
public record ComparedFigure(
    FigureStatus status, @Nullable BigDecimal number, String raw, List<FindingCode> doubts) {
  /** Takes a copy of the doubts. */
  public ComparedFigure {
    doubts = List.copyOf(doubts);
  }

  /** The number, if there is one. */
  public Optional<BigDecimal> value() {
    return Optional.ofNullable(number);
  }

  /** Whether both say the same: a blank is no 0, and two texts that are no number must be equal. */
  boolean isSame(ComparedFigure other) {
    if (status != other.status) {
      return false;
    }
    return number != null && other.number != null
        ? number.compareTo(other.number) == 0
        : status != FigureStatus.UNREADABLE || raw.equals(other.raw);
  }
}
