package org.gongkai.benchmarks.accuracy;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.core.model.FigureStatus;

/**
 * What a cell of a report is expected to hold.
 *
 * @param cellId the cell's id in its template
 * @param value the number; empty unless the status is {@code VALUE}
 */
record ExpectedCell(String cellId, FigureStatus status, Optional<BigDecimal> value) {
  static ExpectedCell of(String cellId, String status, String value) {
    Optional<BigDecimal> number =
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
    return new ExpectedCell(cellId, FigureStatus.valueOf(status.toUpperCase(Locale.ROOT)), number);
  }
}
