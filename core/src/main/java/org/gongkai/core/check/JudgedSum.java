package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Figure;
import org.gongkai.core.template.TemplateSum;

/**
 * A sum of the form that a report prints so that it can be judged.
 *
 * @param sum the sum
 * @param parts the figures on its left side that the report has
 * @param totals the figures on its right side that the report has
 * @param holds whether both sides are equal
 */
record JudgedSum(TemplateSum sum, List<Figure> parts, List<Figure> totals, boolean holds) {
  JudgedSum {
    parts = List.copyOf(parts);
    totals = List.copyOf(totals);
  }

  /** The ids of all cells that take part, on both sides. */
  Stream<String> cellIds() {
    return Stream.concat(parts.stream(), totals.stream()).map(Figure::cellId);
  }

  /** What figures add up to; a cell without a number counts as 0. */
  static BigDecimal total(List<Figure> figures) {
    BigDecimal total = BigDecimal.ZERO;
    for (Figure figure : figures) {
      total = figure.hasValue() ? total.add(figure.expectValue()) : total;
    }
    return total;
  }
}
