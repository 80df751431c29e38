package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code IN_FORCE_ROLL_FORWARD}: the documents in force at the end of a year (现行有效件数) are not those
 * of the year before with those issued since (本年制发件数) and without those repealed (本年废止件数), all of
 * them columns of table 二 of 国办公开办函〔2021〕30号. One finding a row.
 *
 * <p>Not judged where one of the four figures is blank, absent or in doubt, nor between forms: the
 * one of 2019 counts documents disclosed (对外公开总数量), not those in force.
 */
final class InForceCheck implements YearPairCheck {
  private static final String ISSUED = "issued";
  private static final String REPEALED = "repealed";
  private static final String IN_FORCE = "in_force";

  private final BigDecimal tolerance;

  InForceCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.IN_FORCE_TOLERANCE);
  }

  @Override
  public FindingCode code() {
    return FindingCode.IN_FORCE_ROLL_FORWARD;
  }

  @Override
  public List<Contradiction> check(YearPair pair) {
    return ReportTemplate.of(pair.later().template()).stream()
        .flatMap(form -> form.rows(TableKind.PROACTIVE).keySet().stream().map(row -> id(row)))
        .flatMap(row -> judge(pair, row).stream())
        .toList();
  }

  private static String id(String row) {
    return TableKind.PROACTIVE.id() + "." + row + ".";
  }

  private Optional<Contradiction> judge(YearPair pair, String row) {
    SoundFigures now = pair.later();
    Optional<BigDecimal> before = pair.earlier().value(row + IN_FORCE);
    List<String> cells = Stream.of(ISSUED, REPEALED, IN_FORCE).map(row::concat).toList();
    if (before.isEmpty() || !now.hasAll(cells)) {
      return Optional.empty();
    }
    BigDecimal issued = now.expect(row + ISSUED);
    BigDecimal repealed = now.expect(row + REPEALED);
    BigDecimal inForce = now.expect(row + IN_FORCE);
    BigDecimal right = before.get().add(issued).subtract(repealed);
    if (inForce.subtract(right).abs().compareTo(tolerance) <= 0) {
      return Optional.empty();
    }
    String sum = Signed.sum(before.get(), issued, repealed.negate()) + " = " + Signed.plain(right);
    TemplateCell cell = ReportTemplate.expect(now.template()).expectCell(row + IN_FORCE);
    return Optional.of(
        new Contradiction(
            row,
            cells,
            List.of(
                CellLabels.rowEn(cell), CellLabels.rowZh(cell), inForce, pair.earlierYear(), sum)));
  }
}
