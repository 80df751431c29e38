package org.gongkai.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.ReportMetadata;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.model.TextLocation;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditBookTest {
  private static final String TOTAL = "disputes.reconsideration.total";

  @TempDir Path folder;

  /** Every cell prints 7; one has an error, and a note is about the whole report. */
  private static DisclosureReport report(String issuer, String raw) {
    List<Figure> figures = new ArrayList<>();
    for (TemplateCell cell : ReportTemplate.expect(TemplateId.NATIONAL_2021).cells()) {
      figures.add(
          cell.cellId().equals("proactive.licences.decisions")
              ? Figure.unreadable(cell.cellId(), cell.unit(), raw, new TextLocation(3, 1))
              : Figure.value(
                  cell.cellId(),
                  new BigDecimal("7"),
                  cell.unit(),
                  null,
                  "7",
                  new TextLocation(5, 1)));
    }
    return new DisclosureReport(
        new SourceInfo("2023/" + issuer + ".txt", "text/plain", "0".repeat(64), 1, 0),
        TemplateId.NATIONAL_2021,
        ReportMetadata.builder().issuer(issuer).reportYear(2023).build(),
        List.of(),
        Figures.of(figures),
        List.of(
            new Finding(FindingCode.PUBLISHED_LATE, List.of(), null, "Late.", "迟。"),
            new Finding(
                FindingCode.DISPUTE_TOTAL,
                List.of(TOTAL),
                new TextLocation(5, 1),
                "28 is not 7",
                "28不等于7")));
  }

  private XSSFWorkbook write(DisclosureReport report, Language language)
      throws IOException, InvalidFormatException {
    Path file = folder.resolve("audit.xlsx");
    try (AuditBook book = AuditBook.create(file, language)) {
      book.addFindings(report, Optional.of("../a%20b/report.txt"));
      book.addTables(report);
      book.finish();
    }
    return new XSSFWorkbook(file.toFile());
  }

  private static List<String> row(XSSFSheet sheet, int number) {
    List<String> texts = new ArrayList<>();
    sheet.getRow(number).forEach(cell -> texts.add(cell.toString()));
    return texts;
  }

  @Test
  void listsFindingsByWeightWithALinkToTheFile() throws Exception {
    try (XSSFWorkbook book = write(report("甲局", "若干"), Language.ZH)) {
      XSSFSheet findings = book.getSheet("检查结果");

      assertThat(row(findings, 1))
          .containsExactly(
              "甲局",
              "2023.0",
              "错误",
              "复议诉讼总计不符",
              "DISPUTE_TOTAL",
              "28不等于7",
              "第5行第1字",
              "政府信息公开行政复议、行政诉讼情况/行政复议/总计",
              "",
              "2023/甲局.txt");
      assertThat(findings.getRow(2).getCell(4).toString()).isEqualTo("PUBLISHED_LATE");
      assertThat(findings.getRow(1).getCell(9).getHyperlink().getAddress())
          .isEqualTo("../a%20b/report.txt");
    }
  }

  @Test
  void laysOutTheTablesWithTheCellsOfFindingsColouredAndCommented() throws Exception {
    try (XSSFWorkbook book = write(report("甲局", "若干"), Language.EN)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
      XSSFSheet disputes = book.getSheet("Disputes");
      Cell total = disputes.getRow(3).getCell(4);

      assertThat(total.getNumericCellValue()).isEqualTo(7);
      assertThat(total.getCellComment().getString().getString())
          .isEqualTo("Error Wrong total of disputes\n28 is not 7");
      assertThat(disputes.getRow(3).getCell(4).getCellStyle().getFillForegroundXSSFColor())
          .extracting(colour -> colour.getARGBHex())
          .isEqualTo("FFF8B4AE");
      assertThat(disputes.getRow(3).getCell(3).getCellComment()).isNull();
      assertThat(disputes.getMergedRegions())
          .extracting(region -> region.formatAsString())
          .containsExactlyInAnyOrder("A1:E2", "F1:O1", "F2:J2", "K2:O2");
      assertThat(disputes.getRow(1).getCell(5).toString())
          .isEqualTo("Litigation without prior reconsideration");
    }
  }

  @Test
  void makesNoFormulaOfWhatIsPrinted() throws Exception {
    try (XSSFWorkbook book = write(report("=cmd|'/c calc'!A1", "=1+1"), Language.ZH)) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      Cell raw = book.getSheet("主动公开").getRow(7).getCell(1);
      assertThat(raw.getStringCellValue()).isEqualTo("=1+1");
      assertThat(raw.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheet("检查结果").getRow(1).getCell(0).getCellStyle().getQuotePrefixed())
          .isTrue();
    }
  }

  @Test
  void holdsTextsBeyondWhatACellTakes() throws Exception {
    try (XSSFWorkbook book = write(report("甲局", "长".repeat(40_000)), Language.ZH)) {
      assertThat(book.getSheet("主动公开").getRow(7).getCell(1).getStringCellValue())
          .hasSize(32_767)
          .endsWith("…[cut off here: 40000 characters]");
    }
  }

  @Test
  void goesOnInASecondSheetWhereOneIsFull() throws Exception {
    Path file = folder.resolve("many.xlsx");
    SheetLayout layout = FindingsSheet.layout(Language.EN);
    try (XlsxBook book = XlsxBook.create(file, "test", 3)) {
      XlsxSheet sheet = book.sheet(layout);
      for (int i = 0; i < 2; i++) {
        for (List<Object> row :
            FindingsSheet.rows(report("甲局", "若干"), Optional.of("a.txt"), Language.EN)) {
          sheet.write(row);
        }
      }
      book.finish();
    }
    try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
      assertThat(book.getSheet("Findings (2)").getRow(1).getCell(9).getHyperlink().getAddress())
          .isEqualTo("a.txt");
    }
  }
}
