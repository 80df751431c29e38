package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds up what cells print; cells that print no number count as 0. */
final class SumOf {
  private SumOf() {}

  static BigDecimal cells(List<String> cells, Map<String, Piece> pieces) {
    BigDecimal total = BigDecimal.ZERO;
    for (String cell : cells) {
      Piece piece = pieces.get(cell);
      Optional<Notation.Number> number = piece == null ? Optional.empty() : piece.number();
      if (number.isPresent() && number.get().digits().signum() != 0) {
        total = total.add(number.get().value());
      }
    }
    return total;
  }
}
