package org.gongkai.core.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole and its parts: {@code 共12件，其中甲8件，乙4件}.
 *
 * @param wholes the numbers before the list that may be the whole, in order; mostly one
 * @param parts the parts of the list that divide in the same way, in order
 * @param isComplete whether the list names all parts: it ends with the others, or it divides
 *     applicants into persons and organisations, or its percentages make 100
 */
public record Breakdown(List<Count> wholes, List<Count> parts, boolean isComplete) {
  /** Takes copies of the lists. */
  public Breakdown {
    wholes = List.copyOf(wholes);
    parts = List.copyOf(parts);
  }

  /** What the parts add up to. */
  public BigDecimal sum() {
    return parts.stream().map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
