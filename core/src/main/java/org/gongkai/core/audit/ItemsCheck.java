package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code ITEMS_ROLL_FORWARD}: the items that there were at the end of last year (上一年项目数量) are not
 * those that last year's report leads to (上一年项目数量 and 本年增/减 of table 二 of 国办公开办函〔2019〕60号, which
 * was used for two years). One finding a row.
 *
 * <p>Not judged where one of the three figures is blank, absent or in doubt, nor where the reports
 * follow other forms. A change that is printed without a sign may be either: then both agree.
 */
final class ItemsCheck implements YearPairCheck {
  private static final String LAST_YEAR = "items_last_year";
  private static final String CHANGE = "change";

  private final BigDecimal tolerance;

  ItemsCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.ITEMS_TOLERANCE);
  }

  @Override
  public FindingCode code() {
    return FindingCode.ITEMS_ROLL_FORWARD;
  }

  @Override
  public List<Contradiction> check(YearPair pair) {
    return ReportTemplate.of(pair.later().template()).stream()
        .flatMap(form -> form.cells(TableKind.PROACTIVE).stream())
        .filter(cell -> cell.column().equals(LAST_YEAR))
        .flatMap(cell -> judge(pair, cell).stream())
        .toList();
  }

  private Optional<Contradiction> judge(YearPair pair, TemplateCell cell) {
    String changeCell = cell.cellId().replace("." + LAST_YEAR, "." + CHANGE);
    if (!pair.earlier().hasAll(List.of(cell.cellId(), changeCell))
        || !pair.later().hasAll(List.of(cell.cellId()))) {
      return Optional.empty();
    }
    BigDecimal before = pair.earlier().expect(cell.cellId());
    BigDecimal change = pair.earlier().expect(changeCell);
    BigDecimal now = pair.later().expect(cell.cellId());
    boolean agrees =
        isNear(now, before.add(change))
            || pair.earlier().isUnsigned(changeCell) && isNear(now, before.subtract(change));
    return agrees ? Optional.empty() : Optional.of(contradiction(pair, cell, now, before, change));
  }

  private boolean isNear(BigDecimal number, BigDecimal right) {
    return number.subtract(right).abs().compareTo(tolerance) <= 0;
  }

  private static Contradiction contradiction(
      YearPair pair, TemplateCell cell, BigDecimal now, BigDecimal before, BigDecimal change) {
    String sum = Signed.sum(before, change) + " = " + Signed.plain(before.add(change));
    return new Contradiction(
        cell.cellId(),
        List.of(cell.cellId()),
        List.of(CellLabels.rowEn(cell), CellLabels.rowZh(cell), now, pair.earlierYear(), sum));
  }
}
