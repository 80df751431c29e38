package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.Section;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.SectionParagraph;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.page.ComparisonPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonOutputTest {
  @TempDir Path folder;

  private static final Location PLACE = new ParagraphLocation(1);
  private static final String FEES = "proactive.fees.amount";
  private static final String PERSONS = "requests.granted.natural_person";
  private static final String TOTAL = "requests.granted.total";

  private static DisclosureReport report(
      int year, String text, List<Finding> findings, Figure... figures) {
    return new DisclosureReport(
        new SourceInfo(year + ".txt", "text/plain", "0".repeat(64), 1000, 0),
        TemplateId.NATIONAL_2021,
        ReportMetadata.builder().title("青岭市渔业局" + year + "年报告").reportYear(year).build(),
        List.of(
            new Section(
                SectionKind.OVERVIEW,
                "一、总体情况",
                1,
                SectionParagraph.lines(text, PLACE),
                List.of(),
                PLACE)),
        Figures.of(List.of(figures)),
        findings);
  }

  private static Figure number(String cell, String value, Unit unit) {
    return Figure.value(cell, new BigDecimal(value), unit, null, value, PLACE);
  }

  private static ReportComparison comparison() {
    Finding doubt = Finding.of(FindingCode.UNIT_UNKNOWN, List.of(FEES), null, "Fees", "收费", "2000");
    return ReportComparison.of(
        report(
            2021,
            "公开信息29条。工作有序<b>开展</b>。\u001B[31m",
            List.of(doubt),
            number(FEES, "2000", Unit.CNY),
            number(PERSONS, "3", Unit.REQUEST),
            number(TOTAL, "0", Unit.REQUEST)),
        report(
            2022,
            "公开信息31条。工作有序<b>开展</b>。\u001B[31m",
            List.of(),
            number(FEES, "3000", Unit.CNY),
            number(PERSONS, "3", Unit.REQUEST),
            Figure.blank(TOTAL, Unit.REQUEST, "", PLACE)));
  }

  @Test
  void textShowsWhatChanged() {
    assertThat(ComparisonText.of(comparison(), Language.EN, false))
        .isEqualTo(
            """
            - 2021.txt 青岭市渔业局2021年报告
            + 2022.txt 青岭市渔业局2022年报告

            [What they say of themselves]
            Title
              - 青岭市渔业局2021年报告
              + 青岭市渔业局2022年报告
            Year
              - 2021
              + 2022

            [Figures]
            ┌────────────────────────────────────────────┬────────┬───────┬────────┬────────┐
            │ Figure                                     │ before │ after │ change │      % │
            ├────────────────────────────────────────────┼────────┼───────┼────────┼────────┤
            │ Proactive disclosure / Administrative fees │        │       │        │        │
            │   Amount charged this year (CNY)           │  2000* │  3000 │  +1000 │ +50.0% │
            │ Requests received and handled / Disclosed  │        │       │        │        │
            │   Total                                    │      0 │     — │        │        │
            └────────────────────────────────────────────┴────────┴───────┴────────┴────────┘
            (— blank, · absent, * in doubt)

            [一、总体情况]
            - 公开信息29条。
            + 公开信息31条。
            """);
  }

  @Test
  void textShowsAllOnDemandWithoutControlCharacters() {
    String text = ComparisonText.of(comparison(), Language.ZH, true);

    assertThat(text)
        .contains("│   自然人 ", "  工作有序<b>开展</b>。\n", "【一、总体情况】\n  一、总体情况\n")
        .doesNotContain("\u001B");
  }

  @Test
  void textSaysThatNothingDiffers() {
    DisclosureReport report = report(2021, "无。", List.of());

    assertThat(ComparisonText.of(ReportComparison.of(report, report), Language.ZH, false))
        .isEqualTo(
            """
            - 2021.txt 青岭市渔业局2021年报告
            + 2021.txt 青岭市渔业局2021年报告
            两份报告没有不同。
            """);
  }

  @Test
  void pageMarksWhatIsGoneAndWhatIsNewAndEscapesAll() {
    StringBuilder page = new StringBuilder();
    ComparisonPage.write(comparison(), Language.ZH, true, page);

    assertThat(page)
        .contains("<p>公开信息<del>29</del><ins>31</ins>条。</p>")
        .contains("工作有序&lt;b&gt;开展&lt;/b&gt;。")
        .contains("<td class=\"number\">2000*</td><td class=\"number\">3000</td>")
        .contains("<small class=\"note\">* UNIT_UNKNOWN</small>")
        .doesNotContain("<b>开展")
        .doesNotContain("http://", "https://");
  }

  @Test
  void pageLeavesOutWhatIsTheSame() {
    StringBuilder page = new StringBuilder();
    ComparisonPage.write(comparison(), Language.EN, false, page);

    assertThat(page).contains("… (the same text)").doesNotContain(PERSONS, "工作有序");
  }

  @Test
  void bookHasNumbersAsNumbers() throws IOException {
    Path file = folder.resolve("compared.xlsx");
    ComparisonBook.write(comparison(), Language.EN, false, file);

    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(rows(book.getSheet("Figures")))
          .containsExactly(
              "Cell|Figure|Before|After|Change|%|Comparable|In doubt",
              FEES
                  + "|Proactive disclosure / Administrative fees / Amount charged this year (CNY)"
                  + "|2000.0|3000.0|1000.0|50.0||UNIT_UNKNOWN",
              TOTAL + "|Requests received and handled / Disclosed / Total|0.0|—||");
      assertThat(rows(book.getSheet("Texts")))
          .containsExactly("Section|Change|Text", "一、总体情况|−|公开信息29条。", "一、总体情况|+|公开信息31条。");
      assertThat(rows(book.getSheet("Reports")))
          .containsExactly(
              "Item|Before|After",
              "File|2021.txt|2022.txt",
              "Title|青岭市渔业局2021年报告|青岭市渔业局2022年报告",
              "Year|2021|2022");
    }
  }

  private static List<String> rows(Sheet sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.toString()));
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
