package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code CARRY_OVER_MISMATCH}: the requests that the year began with (上年结转) are not those that the
 * report of the year before left (结转下年度继续办理). Both are rows of the requests table of
 * 国办公开办函〔2019〕60号 and 〔2021〕30号, which mean the same requests. One finding for the row; its total
 * is told first.
 *
 * <p>A column is not judged where either cell is blank, absent or in doubt.
 */
final class CarryOverCheck implements YearPairCheck {
  private static final String NOW = "carried_over";
  private static final String BEFORE = "carried_forward";

  private final BigDecimal tolerance;

  CarryOverCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.CARRY_OVER_TOLERANCE);
  }

  @Override
  public FindingCode code() {
    return FindingCode.CARRY_OVER_MISMATCH;
  }

  private record Column(TemplateCell cell, BigDecimal now, BigDecimal before) {
    boolean differs(BigDecimal tolerance) {
      return now.subtract(before).abs().compareTo(tolerance) > 0;
    }

    String en() {
      return cell.columnLabelEn() + " " + now.toPlainString() + ", but " + before.toPlainString();
    }

    String zh() {
      return cell.columnLabelZh() + now.toPlainString() + "，该报告为" + before.toPlainString();
    }
  }

  @Override
  public List<Contradiction> check(YearPair pair) {
    List<Column> wrong =
        ReportTemplate.of(pair.later().template()).stream()
            .flatMap(form -> form.cells(TableKind.REQUESTS).stream())
            .filter(cell -> cell.row().equals(NOW))
            .flatMap(cell -> column(pair, cell).stream())
            .filter(column -> column.differs(tolerance))
            .toList();
    return wrong.isEmpty() ? List.of() : List.of(contradiction(pair, wrong));
  }

  private static Optional<Column> column(YearPair pair, TemplateCell cell) {
    String before = cell.cellId().replace("." + NOW + ".", "." + BEFORE + ".");
    return pair.later()
        .value(cell.cellId())
        .flatMap(now -> pair.earlier().value(before).map(then -> new Column(cell, now, then)));
  }

  private static Contradiction contradiction(YearPair pair, List<Column> wrong) {
    List<Column> totalFirst = new ArrayList<>(wrong);
    Collections.rotate(totalFirst, isTotal(wrong.get(wrong.size() - 1)) ? 1 : 0);
    TemplateCell cell = wrong.get(0).cell();
    return new Contradiction(
        NOW,
        wrong.stream().map(column -> column.cell().cellId()).toList(),
        List.of(
            CellLabels.rowEn(cell),
            CellLabels.rowZh(cell),
            totalFirst.stream().map(Column::en).collect(Collectors.joining("; ")),
            totalFirst.stream().map(Column::zh).collect(Collectors.joining("；")),
            pair.earlierYear()));
  }

  private static boolean isTotal(Column column) {
    return column.cell().column().equals("total");
  }
}
