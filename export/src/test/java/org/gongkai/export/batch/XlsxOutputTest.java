package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.SampleReports;
import org.gongkai.export.table.CellRow;
import org.gongkai.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxOutputTest {
  @TempDir Path folder;

  @Test
  void holdsTheSameRowsAsCsv() throws IOException {
    Path csv = Batches.write(BatchFormat.CSV, folder.resolve("csv"), Batches.mixed());
    XSSFWorkbook book = book(Batches.mixed());
    for (Table<?> table : BatchTables.common()) {
      if (XlsxOutput.tables().contains(table)) {
        List<List<String>> expected = new ArrayList<>(List.of(table.columnNames()));
        expected.addAll(Tables.csv(csv, table));
        assertThat(rows(book.getSheet(table.name()), table.columns().size()))
            .as(table.name())
            .isEqualTo(expected);
      }
    }
  }

  @Test
  void hasAWideSheetForEachFormWithANumberForEachCell() throws IOException {
    XSSFWorkbook book = book(Batches.mixed());
    for (BatchItem item : Batches.mixed()) {
      if (item instanceof BatchItem.ReadReport read && !CellRow.of(read.report()).isEmpty()) {
        assertThat(wideRows(book, read.report())).contains(wideRow(read.report()));
      }
    }
    assertThat(Stream.of(0, 1, 2).map(book::getSheetName))
        .containsExactly("NATIONAL_2021", "NATIONAL_2019", "NATIONAL_2014");
  }

  private static List<List<String>> wideRows(XSSFWorkbook book, DisclosureReport report) {
    Sheet sheet = book.getSheet(report.template().name());
    return rows(sheet, report.figures().all().size() + 5).stream()
        .map(row -> row.subList(5, row.size()))
        .toList();
  }

  private static List<String> wideRow(DisclosureReport report) {
    return CellRow.of(report).stream()
        .map(CellRow.TABLE::row)
        .map(row -> row.get(5).equals("unreadable") ? row.get(7) : row.get(6))
        .map(shown -> shown == null ? "" : shown.toString())
        .toList();
  }

  @Test
  void namesEachWideColumnInBothLanguagesAndByItsId() throws IOException {
    List<List<String>> rows = rows(book(List.of()).getSheet("NATIONAL_2021"), 6);
    assertThat(rows)
        .containsExactly(
            List.of("", "", "", "", "", "主动公开政府信息情况/规章/本年制发件数"),
            List.of(
                "",
                "",
                "",
                "",
                "",
                "Proactive disclosure / Government regulations / Issued this year"),
            List.of(
                "issuer",
                "report_year",
                "source",
                "scope",
                "status",
                "proactive.regulations.issued"));
  }

  @Test
  void coloursTheFiguresThatErrorsAndWarningsName() throws IOException {
    XSSFWorkbook book = book(List.of(Batches.item(SampleReports.full())));
    Sheet sheet = book.getSheet("NATIONAL_2021");
    List<String> coloured = new ArrayList<>();
    for (Cell cell : sheet.getRow(3)) {
      if (cell.getCellStyle().getFillForegroundColor() != 64) {
        coloured.add(sheet.getRow(2).getCell(cell.getColumnIndex()).getStringCellValue());
      }
    }
    assertThat(coloured).containsExactly(SampleReports.LICENCES, SampleReports.GRANTED);
  }

  private XSSFWorkbook book(List<BatchItem> items) throws IOException {
    Batches.write(BatchFormat.XLSX, folder, items);
    try (InputStream in = Files.newInputStream(folder.resolve("reports.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<List<String>> rows(Sheet sheet, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        texts.add(text(row.getCell(i)));
      }
      rows.add(texts);
    }
    return rows;
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() == CellType.STRING) {
      return cell.getStringCellValue();
    }
    return DateUtil.isCellDateFormatted(cell)
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : NumberToTextConverter.toText(cell.getNumericCellValue());
  }
}
