package org.gongkai.export.xlsx;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of a workbook; each is made once, as a workbook holds only so many. */
final class XlsxStyles {
  // Comes with Excel since 2016 and has Chinese and Latin letters; others are put in its place.
  static final String FONT = "等线";

  private final Map<Kind, CellStyle> plain = new EnumMap<>(Kind.class);
  private final Map<Kind, CellStyle> marked = new EnumMap<>(Kind.class);
  private final CellStyle head;
  private final CellStyle link;

  XlsxStyles(XSSFWorkbook workbook) {
    workbook.getFontAt(0).setFontName(FONT);
    head = head(workbook);
    link = link(workbook);
    for (Kind kind : Kind.values()) {
      plain.put(kind, style(workbook, kind));
      marked.put(kind, marked(workbook, kind));
    }
  }

  /** What a cell holds. */
  enum Kind {
    NUMBER,
    DATE,
    TEXT,
    /** Text that must not become a formula when a person edits the cell. */
    QUOTED
  }

  CellStyle head() {
    return head;
  }

  CellStyle of(Kind kind, boolean isMarked) {
    return (isMarked ? marked : plain).get(kind);
  }

  private static CellStyle head(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setBold(true);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    fill(style, IndexedColors.GREY_25_PERCENT);
    return style;
  }

  CellStyle link() {
    return link;
  }

  private static CellStyle link(XSSFWorkbook workbook) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setUnderline(FontUnderline.SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    // Names of files may begin as formulas do.
    style.setQuotePrefixed(true);
    return style;
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook, Kind kind) {
    XSSFCellStyle style = workbook.createCellStyle();
    if (kind == Kind.DATE) {
      style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }
    style.setQuotePrefixed(kind == Kind.QUOTED);
    return style;
  }

  private static XSSFCellStyle marked(XSSFWorkbook workbook, Kind kind) {
    XSSFCellStyle style = style(workbook, kind);
    fill(style, IndexedColors.LIGHT_YELLOW);
    return style;
  }

  private static void fill(XSSFCellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
