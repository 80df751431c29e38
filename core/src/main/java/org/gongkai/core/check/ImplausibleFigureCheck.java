package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Unit;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code IMPLAUSIBLE_FIGURE}: a number below 0, except in 本年增/减, which the trial format of
 * 国办公开办函〔2019〕60号 lets be negative (减用负值表示); a fraction where a count stands; or a number beyond
 * any plausible size. What is plausible the rule's options say: a city's 行政许可 really reach ten
 * million, so the limits are far above.
 *
 * <p>Not judged: fractions of money; figures whose reading is in doubt already.
 */
final class ImplausibleFigureCheck implements SharedCheck {
  private final RuleSettings settings;

  ImplausibleFigureCheck(RuleSettings settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> check(Evidence evidence) {
    Set<String> doubtful =
        evidence.report().findings().stream()
            .filter(finding -> FindingCode.DOUBTS.contains(finding.code()))
            .flatMap(finding -> finding.cells().stream())
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    FormFigures figures = evidence.figures();
    for (int i = 0; i < figures.size(); i++) {
      Figure figure = figures.printed(i);
      if (figure != null && figure.hasValue()) {
        judge(figures.cell(i), figure)
            .filter(finding -> !doubtful.contains(figure.cellId()))
            .ifPresent(findings::add);
      }
    }
    return List.copyOf(findings);
  }

  /** Why a figure is not plausible, in both languages. */
  private record Reason(String en, String zh) {}

  private Optional<Finding> judge(TemplateCell cell, Figure figure) {
    return reason(cell, figure.expectValue())
        .map(
            reason ->
                Finding.of(
                    FindingCode.IMPLAUSIBLE_FIGURE,
                    List.of(cell.cellId()),
                    figure.location().orElse(null),
                    CellLabels.en(cell),
                    CellLabels.zh(cell),
                    figure.raw(),
                    reason.en,
                    reason.zh));
  }

  private Optional<Reason> reason(TemplateCell cell, BigDecimal value) {
    if (cell.kind() != CellKind.SIGNED && value.signum() < 0) {
      return Optional.of(new Reason("is below 0", "小于0"));
    }
    if (cell.kind() != CellKind.AMOUNT && value.scale() > 0) {
      return Optional.of(new Reason("is no whole number", "不是整数"));
    }
    BigDecimal limit = settings.number(limit(cell));
    return value.abs().compareTo(limit) > 0
        ? Optional.of(
            new Reason("is more than " + limit.toPlainString(), "超过" + limit.toPlainString()))
        : Optional.empty();
  }

  private static RuleOption limit(TemplateCell cell) {
    if (cell.kind() == CellKind.AMOUNT) {
      return RuleOption.IMPLAUSIBLE_AMOUNT;
    }
    return cell.unit() == Unit.REQUEST || cell.unit() == Unit.CASE
        ? RuleOption.IMPLAUSIBLE_REQUESTS
        : RuleOption.IMPLAUSIBLE_COUNT;
  }
}
