package org.gongkai.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxBookTest {
  private static final SheetLayout ONE =
      new SheetLayout("one", List.of(SheetColumn.of("a", 10), SheetColumn.of("b", 10)), 1);

  @TempDir Path folder;

  @Test
  void writesNumbersAsNumbersAndDaysAsDays() throws IOException {
    XSSFSheet sheet =
        book(
                9,
                List.of(
                    List.of(-7, new BigDecimal("23184000.25")),
                    List.of(LocalDate.of(2024, 2, 29), "x")))
            .getSheet("one");
    assertThat(cell(sheet, 1, 0).getNumericCellValue()).isEqualTo(-7);
    assertThat(cell(sheet, 1, 1).getNumericCellValue()).isEqualTo(23184000.25);
    assertThat(cell(sheet, 2, 0).getLocalDateTimeCellValue().toLocalDate())
        .isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(cell(sheet, 2, 0).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void keepsAsTextWhatANumberOrDayOfExcelCannotHold() throws IOException {
    XSSFSheet sheet =
        book(9, List.of(List.of(new BigDecimal("1234567890.123456"), LocalDate.of(1020, 1, 2))))
            .getSheet("one");
    assertThat(cell(sheet, 1, 0).getStringCellValue()).isEqualTo("1234567890.123456");
    assertThat(cell(sheet, 1, 1).getStringCellValue()).isEqualTo("1020-01-02");
  }

  @Test
  void neverMakesAFormulaOfText() throws IOException {
    List<String> texts = List.of("=1+1", "-1", "+2", "@SUM(A1)", "=cmd|'/c calc'!A1", "1");
    List<List<Object>> rows = new ArrayList<>();
    texts.forEach(text -> rows.add(List.of(text, "")));
    XSSFSheet sheet = book(99, rows).getSheet("one");
    for (int i = 0; i < texts.size(); i++) {
      Cell cell = cell(sheet, i + 1, 0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
      assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(!texts.get(i).equals("1"));
    }
  }

  @Test
  void keepsCharactersThatXmlCannotHold() throws IOException {
    String text = "a\u0000b\u001f\uFFFE_x0041_<&> \"q\"\n𠮷";
    assertThat(cell(book(9, List.of(List.of(text, ""))).getSheet("one"), 1, 0).getStringCellValue())
        .isEqualTo(text);
  }

  @Test
  void cutsTextsThatAreTooLongAndTellsOfIt() throws IOException {
    String text =
        new Random(1)
            .ints(32_768, '一', '龥')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    String fits = text.substring(1);
    String mark = " …[cut off here: 32768 characters]";
    XSSFWorkbook book = book(9, List.of(List.of(fits, "短"), List.of("x", text)));
    assertThat(cell(book.getSheet("one"), 1, 0).getStringCellValue()).isEqualTo(fits);
    assertThat(cell(book.getSheet("one"), 2, 1).getStringCellValue())
        .hasSize(32_767)
        .isEqualTo(text.substring(0, 32_767 - mark.length()) + mark);
    XSSFSheet notes = book.getSheet("notes");
    assertThat(notes.getLastRowNum()).isEqualTo(1);
    assertThat(cell(notes, 1, 0).getStringCellValue()).isEqualTo("one");
    assertThat(cell(notes, 1, 1).getStringCellValue()).isEqualTo("B3");
    assertThat(cell(notes, 1, 2).getNumericCellValue()).isEqualTo(32_768);
  }

  @Test
  void goesOnOnAFurtherSheetWhereOneIsFull() throws IOException {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      rows.add(List.of(i, "x"));
    }
    XSSFWorkbook book = book(4, rows);
    assertThat(book.getNumberOfSheets()).isEqualTo(3);
    assertThat(cell(book.getSheet("one"), 3, 0).getNumericCellValue()).isEqualTo(3);
    assertThat(cell(book.getSheet("one (2)"), 0, 0).getStringCellValue()).isEqualTo("a");
    assertThat(cell(book.getSheet("one (2)"), 1, 0).getNumericCellValue()).isEqualTo(4);
    assertThat(cell(book.getSheet("one (3)"), 1, 0).getNumericCellValue()).isEqualTo(7);
    assertThat(book.getSheet("one (3)").getLastRowNum()).isEqualTo(1);
  }

  @Test
  void freezesTheHeadAndSetsAFilter() throws IOException {
    XSSFSheet sheet = book(9, List.of(List.of(1, 2))).getSheet("one");
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B2");
  }

  @Test
  void coloursWhatIsMarked() throws IOException {
    XSSFSheet sheet = book(9, List.of(List.of(new Marked(5), 5))).getSheet("one");
    assertThat(cell(sheet, 1, 0).getNumericCellValue()).isEqualTo(5);
    assertThat(cell(sheet, 1, 0).getCellStyle()).isNotEqualTo(cell(sheet, 1, 1).getCellStyle());
  }

  @Test
  void tellsNoTime() throws IOException {
    XSSFWorkbook book = book(9, List.of());
    assertThat(book.getProperties().getCoreProperties().getCreated()).isNull();
    assertThat(book.getProperties().getCoreProperties().getModified()).isNull();
    assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Gongkai 1");
  }

  @Test
  void leavesNothingButTheFile() throws IOException {
    book(4, List.of(List.of(1, 2)));
    try (XlsxBook book = XlsxBook.create(folder.resolve("b.xlsx"), "Gongkai 1")) {
      book.sheet(ONE).write(List.of(1, 2));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("a.xlsx"));
    }
  }

  private XSSFWorkbook book(int maxRows, List<? extends List<? extends Object>> rows)
      throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XlsxBook book = XlsxBook.create(file, "Gongkai 1", maxRows)) {
      XlsxSheet sheet = book.sheet(ONE);
      for (List<?> row : rows) {
        sheet.write(Arrays.asList(row.toArray()));
      }
      book.finish();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static Cell cell(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column);
  }
}
