package org.gongkai.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * The sums of one kind that the form prescribes. Which cells they join is data of the form.
 *
 * <ul>
 *   <li>{@code COLUMN_BALANCE}: 第一项加第二项之和，等于第三项加第四项之和, the 勾稽关系 that the head of the requests table
 *       prints (国办公开办函〔2019〕60号, 国办公开办函〔2021〕30号);
 *   <li>{@code COLUMN_TOTAL}, {@code ROW_TOTAL}, {@code DISPUTE_TOTAL}: the cells labelled 总计 of
 *       the same two forms;
 *   <li>{@code STATISTICS_TOTAL}: the indicators of the form of 2014 (国办发〔2014〕32号) that others
 *       divide without rest.
 * </ul>
 *
 * <p>When a sum is not judged: see {@link SumJudge}.
 */
final class SumCheck implements SharedCheck {
  private final FindingCode code;

  SumCheck(FindingCode code) {
    this.code = code;
  }

  @Override
  public List<Finding> check(Evidence evidence) {
    return evidence.sums().broken().stream()
        .filter(broken -> broken.sum().code() == code)
        .map(broken -> finding(ReportTemplate.expect(evidence.report().template()), broken))
        .toList();
  }

  private Finding finding(ReportTemplate form, BrokenSum sum) {
    Set<String> ids = sum.figures().map(Figure::cellId).collect(Collectors.toSet());
    List<TemplateCell> cells =
        form.cells().stream().filter(cell -> ids.contains(cell.cellId())).toList();
    SumText text = new SumText(form, sum, cells);
    return Finding.of(
        code,
        cells.stream().map(TemplateCell::cellId).toList(),
        locationOfTotal(sum),
        text.tableEn(),
        text.tableZh(),
        text.lineEn(),
        text.lineZh(),
        text.equationEn(),
        text.equationZh());
  }

  private static Location locationOfTotal(BrokenSum sum) {
    return sum.totals().stream()
        .filter(Figure::hasValue)
        .flatMap(figure -> figure.location().stream())
        .findFirst()
        .orElseThrow();
  }
}
