package org.gongkai.parsers.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetValuesTest {
  private static String shown(Books.Kind kind, double value, String format) {
    List<String> shown =
        Books.shown(kind, book -> Books.number(book.createSheet(), "B2", value, format));
    return shown.isEmpty() ? "" : shown.get(0);
  }

  @ParameterizedTest
  @EnumSource
  void keepsAllDigits(Books.Kind kind) {
    assertThat(shown(kind, 12_300_000_000d, "General")).isEqualTo("12300000000");
    assertThat(shown(kind, 123_456_789_012_345d, "General")).isEqualTo("123456789012345");
    assertThat(shown(kind, 12_300_000_000d, "0.00E+00")).isEqualTo("12300000000");
    assertThat(shown(kind, 0.1 + 0.2, "General")).isEqualTo("0.3");
    assertThat(shown(kind, 1234.5678, "General")).isEqualTo("1234.5678");
    assertThat(shown(kind, 12.75, "0")).isEqualTo("12.75");
    assertThat(shown(kind, 12.75, "#,##0")).isEqualTo("12.75");
    assertThat(shown(kind, -7, "@")).isEqualTo("-7");
  }

  @ParameterizedTest
  @EnumSource
  void keepsMarksAndCrossedOutDigitsApartFromAFigure(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.cell(sheet, "A1").setCellValue(marked(book, "151", 2, FontMark.RAISED));
                  Books.cell(sheet, "B1").setCellValue(marked(book, "1271", 3, FontMark.STRUCK));
                }))
        .containsExactly("[15¹|1271\u0336]");
  }

  private enum FontMark {
    RAISED,
    STRUCK
  }

  private static RichTextString marked(Workbook book, String text, int from, FontMark mark) {
    Font font = book.createFont();
    font.setStrikeout(mark == FontMark.STRUCK);
    font.setTypeOffset(mark == FontMark.RAISED ? Font.SS_SUPER : Font.SS_NONE);
    RichTextString rich = book.getCreationHelper().createRichTextString(text);
    rich.applyFont(from, text.length(), font);
    return rich;
  }

  @ParameterizedTest
  @EnumSource
  void writesNumbersAsTheirFormatSays(Books.Kind kind) {
    assertThat(shown(kind, 1234567, "#,##0")).isEqualTo("1,234,567");
    assertThat(shown(kind, 7, "0.00")).isEqualTo("7.00");
    assertThat(shown(kind, 0.256, "0.0%")).isEqualTo("25.6%");
    assertThat(shown(kind, 5, "0\"件\"")).isEqualTo("5件");
    assertThat(shown(kind, 45000, "yyyy\"年\"m\"月\"d\"日\"")).isEqualTo("2023年3月15日");
    assertThat(shown(kind, 45000, "[$-804]yyyy\"年\"m\"月\"d\"日\";@")).isEqualTo("2023年3月15日");
    assertThat(shown(kind, 0, "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ")).isEqualTo("-");
    assertThat(shown(kind, 45000, "m/d/yy")).isEqualTo("2023/3/15");
  }

  @ParameterizedTest
  @EnumSource
  void keepsACrossedOutCellApartFromAFigure(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Font font = book.createFont();
                  font.setStrikeout(true);
                  Books.written(Books.number(sheet, "A1", 12, "General"), font);
                  Books.written(Books.number(sheet, "B1", 3, "0\"件\""), font);
                  Books.text(sheet, "C1", "4");
                  Books.written(sheet.getRow(0).getCell(2), font);
                  Books.number(sheet, "D1", 5, "General");
                }))
        .containsExactly("[1\u03362\u0336|3\u0336件|4\u0336|5]");
  }

  @ParameterizedTest
  @EnumSource
  void marksDigitsInTheColourOfTheirGround(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Font white = book.createFont();
                  white.setColor(IndexedColors.WHITE.getIndex());
                  Books.written(Books.number(sheet, "A1", 12, "General"), white);
                  Books.filled(
                      Books.written(Books.number(sheet, "B1", 12, "General"), white),
                      IndexedColors.DARK_BLUE);
                  Font blue = book.createFont();
                  blue.setColor(IndexedColors.DARK_BLUE.getIndex());
                  Books.filled(
                      Books.written(Books.number(sheet, "C1", 7, "General"), blue),
                      IndexedColors.DARK_BLUE);
                  Books.written(Books.number(sheet, "D1", 8, "General"), blue);
                  Books.number(sheet, "E1", 9, "[White]0");
                }))
        .containsExactly("[1\u20E02\u20E0|12|7\u20E0|8|9\u20E0]");
  }

  @ParameterizedTest
  @EnumSource
  void showsNothingWhereTheFormatLeavesNoPlace(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.text(sheet, "A1", "甲");
                  Books.number(sheet, "B1", 5, ";;;");
                  Books.number(sheet, "C1", -5, "0;;");
                  Books.number(sheet, "D1", 0, "#,###");
                  Books.number(sheet, "E1", 5, "#,###");
                  Books.number(sheet, "F1", 5, "\"无\"");
                  Books.number(sheet, "G1", -5, "0;0");
                }))
        .containsExactly("[甲||||5|无|5]");
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheWordsAroundAGeneralNumber(Books.Kind kind) {
    assertThat(shown(kind, 7.5, "General\"万元\"")).isEqualTo("7.5万元");
    assertThat(shown(kind, -7, "General\"件\"")).isEqualTo("-7件");
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheFormatThatLeavesDigitsOutOrPartsThem(Books.Kind kind) {
    assertThat(shown(kind, 12345, "0.0,")).isEqualTo("12345 [0.0,]");
    assertThat(shown(kind, 12345, "#,##0,")).isEqualTo("12345 [#,##0,]");
    assertThat(shown(kind, 12345, "0\\.0,\"万\"")).isEqualTo("12345 [0\\.0,\"万\"]");
    assertThat(shown(kind, 0.5, "# ?/?")).isEqualTo("1/2");
  }

  @ParameterizedTest
  @EnumSource
  void showsTextsAsTheirFormatSays(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  String[] formats = {"0;0;0;", "@\"万元\"", "_ @_ ", "0"};
                  for (int i = 0; i < formats.length; i++) {
                    Books.number(sheet, "ABCD".charAt(i) + "1", 0, formats[i]).setCellValue("12");
                  }
                  Books.text(sheet, "E1", "甲");
                }))
        .containsExactly("[12万元|12|12|甲]");
  }

  @ParameterizedTest
  @EnumSource
  void marksFiguresThatAConditionalFormatHides(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
                  ConditionalFormattingRule zero =
                      formats.createConditionalFormattingRule(ComparisonOperator.EQUAL, "0");
                  zero.createFontFormatting().setFontColorIndex(IndexedColors.WHITE.getIndex());
                  ConditionalFormattingRule red =
                      formats.createConditionalFormattingRule(ComparisonOperator.GT, "9");
                  red.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
                  CellRangeAddress[] range = {CellRangeAddress.valueOf("A1:C1")};
                  formats.addConditionalFormatting(range, zero);
                  formats.addConditionalFormatting(range, red);
                  Books.number(sheet, "A1", 12, "General");
                  Books.number(sheet, "B1", 0, "General");
                  Books.text(sheet, "C1", "甲");
                  Books.number(sheet, "D1", 0, "General");
                }))
        .containsExactly("[12|0\u20E0|甲|0]");
  }

  @ParameterizedTest
  @EnumSource
  void showsFormulasByTheirLastValues(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.rows(sheet, 1, false, "数|和");
                  Books.number(sheet, "A2", 4, "General");
                  Books.cell(sheet, "B2").setCellFormula("A2*3");
                  Books.cell(sheet, "C2").setCellFormula("A2&\"件\"");
                  Books.cell(sheet, "D2").setCellFormula("A2>1");
                  book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
        .containsExactly("[数|和||/4|12|4件|TRUE]");
  }

  @ParameterizedTest
  @EnumSource
  void showsTruthAndErrorsAsText(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  Books.cell(sheet, "A1").setCellValue(false);
                  Books.cell(sheet, "B1").setCellErrorValue(FormulaError.DIV0.getCode());
                }))
        .containsExactly("[FALSE|#DIV/0!]");
  }

  @ParameterizedTest
  @EnumSource
  void keepsLineBreaksOfCells(Books.Kind kind) {
    assertThat(Books.shown(kind, book -> Books.rows(book.createSheet(), 1, false, "甲\n乙|丙")))
        .containsExactly("[甲\n乙|丙]");
  }

  @ParameterizedTest
  @EnumSource
  void showsNoZerosWhereTheSheetHidesThem(Books.Kind kind) {
    assertThat(
            Books.shown(
                kind,
                book -> {
                  Sheet sheet = book.createSheet();
                  sheet.setDisplayZeros(false);
                  Books.rows(sheet, 1, false, "甲|乙");
                  Books.number(sheet, "A2", 0, "General");
                  Books.number(sheet, "B2", 3, "General");
                  Books.number(sheet, "A3", 1, "General");
                  Books.number(sheet, "B3", 2, "General");
                }))
        .containsExactly("[甲|乙/|3/1|2]");
  }
}
