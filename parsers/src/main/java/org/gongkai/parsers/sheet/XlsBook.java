package org.gongkai.parsers.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFConditionalFormattingRule;
import org.apache.poi.hssf.usermodel.HSSFFontFormatting;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.word.Colours;
import org.jspecify.annotations.Nullable;

/** Reads what the sheets of an XLS workbook show, by POI's model of them. */
final class XlsBook {
  private static final int MOST_COLUMNS = 256;

  /** The comparisons by their numbers. */
  private static final List<String> OPERATORS =
      List.of(
          "",
          "between",
          "notBetween",
          "equal",
          "notEqual",
          "greaterThan",
          "lessThan",
          "greaterThanOrEqual",
          "lessThanOrEqual");

  private final HSSFWorkbook book;
  private final ReadContext context;
  private final NumberText numbers;

  private XlsBook(HSSFWorkbook book, ReadContext context) {
    this.book = book;
    this.context = context;
    this.numbers = new NumberText(book.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /** The sheets that are not hidden. */
  static List<Sheet> read(SourceBytes source, ReadContext context) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(source.bytes()))) {
      return new XlsBook(book, context).readAll();
    }
  }

  private List<Sheet> readAll() {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
        sheets.add(read(book.getSheetAt(i)));
      }
    }
    return sheets;
  }

  private Sheet read(HSSFSheet sheet) {
    SheetBuilder builder = new SheetBuilder(sheet.getSheetName(), context);
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
        builder.hideColumns(column, column);
      }
    }
    for (CellRangeAddress merge : sheet.getMergedRegions()) {
      builder.addMerge(
          merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn());
    }
    for (Row row : sheet) {
      readRow(row, sheet.isDisplayZeros(), builder);
    }
    readConditions(sheet.getSheetConditionalFormatting(), builder);
    return builder.build();
  }

  private static void readConditions(HSSFSheetConditionalFormatting formats, SheetBuilder builder) {
    for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
      HSSFConditionalFormatting format = formats.getConditionalFormattingAt(i);
      for (int j = 0; j < format.getNumberOfRules(); j++) {
        HSSFConditionalFormattingRule rule = format.getRule(j);
        if (hides(rule)) {
          for (CellRangeAddress range : format.getFormattingRanges()) {
            builder.doubt(range, condition(rule));
          }
        }
      }
    }
  }

  private static boolean hides(HSSFConditionalFormattingRule rule) {
    HSSFFontFormatting font = rule.getFontFormatting();
    boolean white = font != null && font.getFontColorIndex() == IndexedColors.WHITE.getIndex();
    return font != null && (font.isStruckout() || white && rule.getPatternFormatting() == null);
  }

  private static Condition condition(HSSFConditionalFormattingRule rule) {
    boolean compares = rule.getConditionType() == ConditionType.CELL_VALUE_IS;
    String operator = OPERATORS.get(rule.getComparisonOperation());
    return new Condition(compares ? "cellIs" : "expression", operator, List.of(rule.getFormula1()));
  }

  private void readRow(Row row, boolean zeros, SheetBuilder builder) {
    if (row.getZeroHeight() || row.getHeight() == 0) {
      builder.hideRow(row.getRowNum());
    }
    for (Cell cell : row) {
      if (isRuled(cell.getCellStyle())) {
        builder.markRuled(row.getRowNum());
      }
      builder.add(row.getRowNum(), cell.getColumnIndex(), text(cell, zeros));
    }
  }

  private static boolean isRuled(CellStyle style) {
    return style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
  }

  private String text(Cell cell, boolean zeros) {
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING ->
          formatted(looking(XlsText.of(cell.getRichStringCellValue(), book), cell), cell);
      case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
      case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> looking(SheetString.of(number(cell, zeros)), cell);
      default -> "";
    };
  }

  private String looking(SheetString string, Cell cell) {
    CellStyle style = cell.getCellStyle();
    Lettering font = XlsText.lettering(style.getFontIndex(), book);
    Lettering shown = font == null ? Lettering.PLAIN : font.onLine();
    return string.shown(shown, ground(style));
  }

  private String formatted(String text, Cell cell) {
    return numbers.show(text, cell.getCellStyle().getDataFormatString());
  }

  /** The colour beneath a cell's text; null where it is no single one. */
  private static @Nullable Integer ground(CellStyle style) {
    if (style.getFillPattern() == FillPatternType.NO_FILL) {
      return Colours.WHITE;
    }
    return style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
            && style.getFillForegroundColorColor() instanceof HSSFColor colour
        ? (Integer) SheetColours.rgb(colour)
        : null;
  }

  private String number(Cell cell, boolean zeros) {
    double value = cell.getNumericCellValue();
    if (value == 0 && !zeros) {
      return "";
    }
    CellStyle style = cell.getCellStyle();
    return numbers.show(value, style.getDataFormat(), style.getDataFormatString());
  }
}
