package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code LARGE_CHANGE}: a figure is many times what it was in the year before, or a small part of
 * it: worth a look, since a slip of the pen (a digit more, 元 for 万元) looks so. One finding a cell.
 *
 * <p>Judged are the figures of table 二 and of the statistics of 2014, the requests received and the
 * three totals of disputes, not all that these are made of. Not judged where either cell is blank,
 * absent, 0 or in doubt, where the forms name the figure differently, and where the larger figure
 * is below the set minimum; money is held against ten thousand times that minimum.
 */
final class LargeChangeCheck implements YearPairCheck {
  private static final Set<String> OTHER_MEASURES = Set.of("items_last_year", "change");
  private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

  private final BigDecimal factor;
  private final BigDecimal minimum;

  LargeChangeCheck(RuleSettings settings) {
    factor = settings.number(RuleOption.LARGE_CHANGE_FACTOR);
    minimum = settings.number(RuleOption.LARGE_CHANGE_MINIMUM);
  }

  @Override
  public FindingCode code() {
    return FindingCode.LARGE_CHANGE;
  }

  @Override
  public List<Contradiction> check(YearPair pair) {
    return ReportTemplate.of(pair.later().template()).stream()
        .flatMap(form -> form.cells().stream())
        .filter(LargeChangeCheck::isJudged)
        .flatMap(cell -> judge(pair, cell).stream())
        .toList();
  }

  private static boolean isJudged(TemplateCell cell) {
    return switch (cell.table()) {
      case PROACTIVE -> !OTHER_MEASURES.contains(cell.column());
      case REQUESTS -> cell.cellId().equals("requests.new_received.total");
      case DISPUTES -> cell.column().equals("total");
      case STATISTICS -> true;
    };
  }

  private Optional<Contradiction> judge(YearPair pair, TemplateCell cell) {
    Optional<BigDecimal> now = pair.later().value(cell.cellId());
    Optional<BigDecimal> before = pair.earlier().value(cell.cellId());
    if (now.isEmpty() || before.isEmpty() || !isLarge(cell, now.get(), before.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Contradiction(
            cell.cellId(),
            List.of(cell.cellId()),
            List.of(
                CellLabels.en(cell),
                CellLabels.zh(cell),
                now.get(),
                pair.earlierYear(),
                before.get())));
  }

  private boolean isLarge(TemplateCell cell, BigDecimal now, BigDecimal before) {
    BigDecimal larger = now.max(before);
    BigDecimal smaller = now.min(before);
    BigDecimal least = cell.kind() == CellKind.AMOUNT ? minimum.multiply(YUAN) : minimum;
    return smaller.signum() > 0
        && larger.compareTo(least) >= 0
        && larger.compareTo(smaller.multiply(factor)) >= 0;
  }
}
