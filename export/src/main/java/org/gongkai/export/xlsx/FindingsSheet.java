package org.gongkai.export.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.export.PlaceText;
import org.jspecify.annotations.Nullable;

/** The sheet of findings: what it has for columns and rows. */
final class FindingsSheet {
  private FindingsSheet() {}

  static SheetLayout layout(Language language) {
    return new SheetLayout(
        language.choose("检查结果", "Findings"),
        List.of(
            SheetColumn.of(language.choose("发布机关", "Issuer"), 30),
            SheetColumn.of(language.choose("年度", "Year"), 7),
            SheetColumn.of(language.choose("程度", "Severity"), 10),
            SheetColumn.of(language.choose("类型", "Kind"), 26),
            SheetColumn.of(language.choose("代码", "Code"), 26),
            SheetColumn.of(language.choose("内容", "Message"), 90),
            SheetColumn.of(language.choose("位置", "Place"), 24),
            SheetColumn.of(language.choose("单元格", "Cells"), 60),
            SheetColumn.of(language.choose("另一报告", "Other report"), 36),
            SheetColumn.of(language.choose("文件", "File"), 48)),
        2);
  }

  /**
   * The rows of a report, those that weigh most first.
   *
   * @param url where its file is; empty for one that has no place of its own
   */
  static List<List<@Nullable Object>> rows(
      DisclosureReport report, Optional<String> url, Language language) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    report.findings().stream()
        .sorted(java.util.Comparator.comparing(Finding::severity))
        .forEach(finding -> rows.add(row(finding, report, url, language)));
    return rows;
  }

  private static List<@Nullable Object> row(
      Finding finding, DisclosureReport report, Optional<String> url, Language language) {
    String source = report.source().name();
    List<@Nullable Object> row = new ArrayList<>();
    row.add(report.metadata().issuer().orElse(null));
    row.add(report.metadata().reportYear().stream().boxed().findFirst().orElse(null));
    row.add(language.label(finding.severity()));
    row.add(language.label(finding.code()));
    row.add(finding.code().name());
    row.add(language.choose(finding.messageZh(), finding.messageEn()));
    row.add(finding.location().map(place -> PlaceText.of(place, language)).orElse(null));
    row.add(cells(finding, report, language));
    row.add(String.join("\n", finding.otherSources()));
    row.add(url.<Object>map(link -> new Linked(source, link)).orElse(source));
    return row;
  }

  private static String cells(Finding finding, DisclosureReport report, Language language) {
    return ReportTemplate.of(report.template()).stream()
        .flatMap(form -> finding.cells().stream().flatMap(id -> form.cell(id).stream()))
        .map(cell -> language.choose(CellLabels.zh(cell), CellLabels.en(cell)))
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }
}
