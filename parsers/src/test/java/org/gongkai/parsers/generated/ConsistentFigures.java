package org.gongkai.parsers.generated;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateSum;

/** Random figures for every cell of a form, of which all sums of the form hold. */
final class ConsistentFigures {
  private final ReportTemplate form;
  private final Choice choice;
  private final Map<String, BigDecimal> values = new HashMap<>();

  private ConsistentFigures(ReportTemplate form, Choice choice) {
    this.form = form;
    this.choice = choice;
  }

  static Map<String, BigDecimal> of(ReportTemplate form, Choice choice) {
    ConsistentFigures figures = new ConsistentFigures(form, choice);
    form.cells().stream()
        .filter(cell -> cell.presence() == Presence.FORM)
        .forEach(cell -> figures.value(cell.cellId()));
    return figures.values;
  }

  private BigDecimal value(String cellId) {
    BigDecimal known = values.get(cellId);
    if (known == null) {
      known = make(cellId);
      values.put(cellId, known);
    }
    return known;
  }

  private BigDecimal make(String cellId) {
    for (TemplateSum sum : form.sums()) {
      if (sum.totals().equals(List.of(cellId))) {
        return sum.parts().stream()
            .filter(part -> form.expectCell(part).presence() == Presence.FORM)
            .map(this::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
      }
    }
    return form.sums().stream()
        .filter(sum -> sum.code() == FindingCode.COLUMN_BALANCE && sum.parts().contains(cellId))
        .findFirst()
        .map(sum -> balanced(sum, cellId))
        .orElseGet(() -> random(form.expectCell(cellId)));
  }

  /** What came in and what was carried over share what was processed and carried forward. */
  private BigDecimal balanced(TemplateSum sum, String cellId) {
    BigDecimal handled =
        sum.totals().stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    String received = sum.parts().get(0);
    String carriedOver = sum.parts().get(1);
    BigDecimal over = new BigDecimal(choice.between(0, Math.min(3, handled.intValueExact())));
    values.put(carriedOver, over);
    values.put(received, handled.subtract(over));
    return values.get(cellId);
  }

  private BigDecimal random(TemplateCell cell) {
    if (cell.kind() == CellKind.AMOUNT) {
      return choice.percent(30) ? BigDecimal.ZERO : money();
    }
    if (cell.kind() == CellKind.SIGNED) {
      return new BigDecimal(choice.between(-12, 12));
    }
    if (choice.percent(60)) {
      return BigDecimal.ZERO;
    }
    return new BigDecimal(
        choice.percent(12) ? choice.between(1000, 60_000) : choice.between(1, 99));
  }

  private BigDecimal money() {
    return new BigDecimal(choice.between(1, 90_000_000))
        .movePointLeft(choice.of(0, 0, 2))
        .stripTrailingZeros();
  }
}
