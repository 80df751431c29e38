package org.gongkai.export.xlsx;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** A table on a sheet, and on further sheets where one does not hold all rows. */
public final class XlsxSheet {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int WIDEST_ON_PAPER = 350;
  private static final float POINTS_PER_LINE = 15;
  // A double holds every number of so many digits.
  private static final int EXACT_DIGITS = 15;
  // Excel opens no sheet with more.
  private static final int MAX_LINKS = 65_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final XlsxBook book;
  private final SheetLayout layout;
  private final int maxRows;
  private SXSSFSheet sheet;
  private int sheets;
  private int rows;

  XlsxSheet(XlsxBook book, SheetLayout layout, int maxRows) {
    this.book = book;
    this.layout = layout;
    this.maxRows = maxRows;
    this.sheet = begin();
  }

  private SXSSFSheet begin() {
    sheets++;
    SXSSFSheet begun =
        book.createSheet(sheets == 1 ? layout.name() : layout.name() + " (" + sheets + ")");
    for (int column = 0; column < layout.columns().size(); column++) {
      begun.setColumnWidth(column, layout.columns().get(column).width() * UNITS_PER_CHARACTER);
    }
    begun.createFreezePane(layout.frozenColumns(), layout.headRows());
    setUpPrinting(begun);
    for (rows = 0; rows < layout.headRows(); rows++) {
      Row row = begun.createRow(rows);
      row.setHeightInPoints(POINTS_PER_LINE * layout.linesOf(rows));
      for (int column = 0; column < layout.columns().size(); column++) {
        Cell cell = row.createCell(column);
        cell.setCellValue(XlsxText.escape(layout.columns().get(column).heads().get(rows)));
        cell.setCellStyle(book.styles().head());
      }
    }
    return begun;
  }

  /** On paper all columns stand side by side, unless they would be too small to read. */
  private void setUpPrinting(SXSSFSheet begun) {
    begun.getPrintSetup().setLandscape(true);
    begun.setRepeatingRows(new CellRangeAddress(0, layout.headRows() - 1, -1, -1));
    if (layout.columns().stream().mapToInt(SheetColumn::width).sum() <= WIDEST_ON_PAPER) {
      begun.setFitToPage(true);
      begun.getPrintSetup().setFitHeight((short) 0);
    }
  }

  /**
   * Adds a row.
   *
   * @param values a text, a whole number, a decimal or a day for each column, each also as {@link
   *     Marked}, or a {@link Linked}; null for an empty cell
   */
  public void write(List<@Nullable Object> values) throws IOException {
    if (rows == maxRows) {
      finish();
      sheet = begin();
    }
    Row row = sheet.createRow(rows++);
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof Linked linked) {
        setLink(row.createCell(column), linked);
      } else if (value instanceof Marked marked) {
        set(row.createCell(column), marked.value(), true);
      } else if (value != null) {
        set(row.createCell(column), value, false);
      }
    }
  }

  private void set(Cell cell, Object value, boolean isMarked) throws IOException {
    if (value instanceof Integer number) {
      cell.setCellValue(number);
      style(cell, XlsxStyles.Kind.NUMBER, isMarked);
    } else if (value instanceof BigDecimal number && number.precision() <= EXACT_DIGITS) {
      cell.setCellValue(number.doubleValue());
      style(cell, XlsxStyles.Kind.NUMBER, isMarked);
    } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      cell.setCellValue(day);
      style(cell, XlsxStyles.Kind.DATE, isMarked);
    } else {
      setText(cell, text(value), isMarked);
    }
  }

  private void setLink(Cell cell, Linked linked) throws IOException {
    setText(cell, linked.text(), false);
    if (cell.getRowIndex() < MAX_LINKS) {
      cell.setHyperlink(book.link(linked.url()));
      cell.setCellStyle(book.styles().link());
    }
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  private void setText(Cell cell, String text, boolean isMarked) throws IOException {
    String shown = text;
    if (!XlsxText.fits(text)) {
      shown = XlsxText.cut(text);
      book.tellOfCut(sheet.getSheetName(), cell.getAddress().formatAsString(), text.length());
    }
    cell.setCellValue(XlsxText.escape(shown));
    boolean quoted = XlsxText.looksLikeFormula(shown);
    style(cell, quoted ? XlsxStyles.Kind.QUOTED : XlsxStyles.Kind.TEXT, isMarked);
  }

  private void style(Cell cell, XlsxStyles.Kind kind, boolean isMarked) {
    if (isMarked || kind == XlsxStyles.Kind.DATE || kind == XlsxStyles.Kind.QUOTED) {
      cell.setCellStyle(book.styles().of(kind, isMarked));
    }
  }

  /** Sets the filter, which must know the last row. */
  void finish() {
    int lastRow = Math.max(rows - 1, layout.headRows() - 1);
    sheet.setAutoFilter(
        new CellRangeAddress(layout.headRows() - 1, lastRow, 0, layout.columns().size() - 1));
  }
}
