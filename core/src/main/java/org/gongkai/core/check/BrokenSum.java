package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Figure;
import org.gongkai.core.template.TemplateSum;

/**
 * A sum of the form that a report prints so that it can be judged, and that does not hold.
 *
 * @param sum the sum
 * @param parts the figures on its left side that the report has
 * @param totals the figures on its right side that the report has
 */
record BrokenSum(TemplateSum sum, List<Figure> parts, List<Figure> totals) {
  BrokenSum {
    parts = List.copyOf(parts);
    totals = List.copyOf(totals);
  }

  /** The figures that take part, on both sides. */
  Stream<Figure> figures() {
    return Stream.concat(parts.stream(), totals.stream());
  }

  /** What figures add up to; a cell without a number counts as 0. */
  static BigDecimal total(List<Figure> figures) {
    return figures.stream()
        .flatMap(figure -> figure.value().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
