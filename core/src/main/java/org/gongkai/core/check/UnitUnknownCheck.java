package org.gongkai.core.check;

import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code UNIT_UNKNOWN}: an amount of money stands without 元, 万元 or 亿元 in its cell, its header or
 * its caption, so that it may be wrong by a factor of ten thousand. The trial format of
 * 国办公开办函〔2019〕60号 names no unit for 采购总金额.
 *
 * <p>Not judged: amounts of 0, which are the same in every unit; reports whose form is unknown.
 */
final class UnitUnknownCheck implements Check {
  @Override
  public List<Finding> check(DisclosureReport report) {
    return ReportTemplate.of(report.template()).stream()
        .flatMap(form -> form.cells().stream())
        .filter(cell -> cell.kind() == CellKind.AMOUNT)
        .flatMap(cell -> report.figure(cell.cellId()).flatMap(f -> judge(cell, f)).stream())
        .toList();
  }

  private static Optional<Finding> judge(TemplateCell cell, Figure figure) {
    if (figure.printedUnit().isPresent()) {
      return Optional.empty();
    }
    return figure
        .value()
        .filter(value -> value.signum() != 0)
        .map(
            value ->
                Finding.of(
                    FindingCode.UNIT_UNKNOWN,
                    List.of(cell.cellId()),
                    figure.location().orElse(null),
                    CellLabels.en(cell),
                    CellLabels.zh(cell),
                    value));
  }
}
