package org.gongkai.parsers.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Makes workbooks in both formats and shows what was read from them. */
public final class Books {
  /** The two formats. */
  public enum Kind {
    XLSX,
    XLS
  }

  private Books() {}

  /** A workbook that was filled. */
  public static byte[] bytes(Kind kind, Consumer<Workbook> filling) {
    try (Workbook book = kind == Kind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      filling.accept(book);
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceDocument read(Kind kind, Consumer<Workbook> filling) {
    return read(kind, bytes(kind, filling), ReadLimits.defaults());
  }

  static SourceDocument read(Kind kind, byte[] bytes, ReadLimits limits) {
    SheetReader reader = kind == Kind.XLSX ? SheetReader.ofXlsx() : SheetReader.ofXls();
    return reader.read(new SourceBytes("book", bytes), new ReadContext("book", limits));
  }

  /** The blocks in order: a paragraph's text, a grid as {@code [a|b/c|d]}. */
  static List<String> shown(Kind kind, Consumer<Workbook> filling) {
    return read(kind, filling).blocks().stream()
        .map(block -> block instanceof Paragraph p ? p.text() : show((Grid) block))
        .toList();
  }

  private static String show(Grid grid) {
    StringBuilder text = new StringBuilder("[");
    int row = 0;
    for (GridCell cell : grid.cells()) {
      if (text.length() > 1) {
        text.append(cell.row() == row ? "|" : "/");
      }
      row = cell.row();
      boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
      text.append(cell.text());
      text.append(merged ? "+" + cell.rowSpan() + "," + cell.columnSpan() : "");
    }
    return text.append("]").toString();
  }

  static Cell cell(Sheet sheet, String address) {
    CellReference place = new CellReference(address);
    Row row = sheet.getRow(place.getRow());
    Row made = row == null ? sheet.createRow(place.getRow()) : row;
    return made.createCell(place.getCol());
  }

  static void text(Sheet sheet, String address, String text) {
    cell(sheet, address).setCellValue(text);
  }

  static Cell number(Sheet sheet, String address, double value, String format) {
    Cell cell = cell(sheet, address);
    cell.setCellValue(value);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }

  /** Gives a cell another font. */
  static Cell written(Cell cell, Font font) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    style.setFont(font);
    cell.setCellStyle(style);
    return cell;
  }

  /** Fills a cell that has a style of its own. */
  static void filled(Cell cell, IndexedColors colour) {
    cell.getCellStyle().setFillPattern(FillPatternType.SOLID_FOREGROUND);
    cell.getCellStyle().setFillForegroundColor(colour.getIndex());
  }

  static void merge(Sheet sheet, String range) {
    sheet.addMergedRegion(CellRangeAddress.valueOf(range));
  }

  /** Writes rows of texts from A and a row on, parted by bars; with lines around if ruled. */
  static void rows(Sheet sheet, int firstRow, boolean ruled, String... rows) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    if (ruled) {
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(firstRow - 1 + i);
      String[] texts = rows[i].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(texts[column]);
      }
    }
  }
}
