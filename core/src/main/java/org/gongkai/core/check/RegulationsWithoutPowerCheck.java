package org.gongkai.core.check;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code REGULATIONS_WITHOUT_POWER}: the row 规章 has a figure above 0 although the body can make
 * none (立法法（2023年修正）第九十一条、第九十三条: ministries and bodies directly under the State Council, and the
 * governments of provinces, cities with districts and autonomous prefectures can). Mostly 规范性文件
 * were meant.
 *
 * <p>Judged by the issuer's name, and only where it surely cannot, see {@link IssuerRank}: never a
 * province, a 市, a 州 or their governments' offices, nor a name that starts with 国家 or 中国.
 */
final class RegulationsWithoutPowerCheck implements Check {
  private static final String ROW = "regulations";

  @Override
  public List<Finding> check(DisclosureReport report) {
    List<TemplateCell> cells =
        ReportTemplate.of(report.template()).stream()
            .flatMap(form -> form.rows(TableKind.PROACTIVE).getOrDefault(ROW, List.of()).stream())
            .filter(cell -> isAboveZero(report, cell))
            .toList();
    return report.metadata().issuer().stream()
        .filter(issuer -> !cells.isEmpty() && new IssuerRank(issuer).cannotMakeRegulations())
        .map(issuer -> finding(report, issuer, cells))
        .toList();
  }

  private static boolean isAboveZero(DisclosureReport report, TemplateCell cell) {
    return report
        .figure(cell.cellId())
        .flatMap(Figure::value)
        .filter(value -> value.signum() > 0)
        .isPresent();
  }

  private static Finding finding(DisclosureReport report, String issuer, List<TemplateCell> cells) {
    return Finding.of(
        FindingCode.REGULATIONS_WITHOUT_POWER,
        FormTables.ids(cells),
        new FormTables(report).firstLocation(cells).orElse(null),
        issuer,
        figures(report, cells, (cell, value) -> cell.columnLabelEn() + " " + value, ", "),
        figures(report, cells, (cell, value) -> cell.columnLabelZh() + value, "、"));
  }

  private static String figures(
      DisclosureReport report,
      List<TemplateCell> cells,
      BiFunction<TemplateCell, String, String> term,
      String separator) {
    return cells.stream()
        .map(
            cell ->
                term.apply(cell, report.expectFigure(cell.cellId()).expectValue().toPlainString()))
        .collect(Collectors.joining(separator));
  }
}
