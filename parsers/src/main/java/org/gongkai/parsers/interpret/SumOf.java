package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Adds up what cells print; cells that print no number count as 0. */
final class SumOf {
  private SumOf() {}

  static BigDecimal cells(List<String> cells, Map<String, Piece> pieces) {
    BigDecimal total = BigDecimal.ZERO;
    for (String cell : cells) {
      Piece piece = pieces.get(cell);
      if (piece != null) {
        total = total.add(piece.number().map(Notation.Number::value).orElse(BigDecimal.ZERO));
      }
    }
    return total;
  }
}
