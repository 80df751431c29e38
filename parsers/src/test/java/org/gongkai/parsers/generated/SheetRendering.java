package org.gongkai.parsers.generated;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.parsers.sheet.Books;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes a report on one sheet: a paragraph in a row, tables with their merged cells. */
public enum SheetRendering implements Rendering {
  /** The format of Excel since 2007. */
  XLSX(Books.Kind.XLSX),
  /** The format of Excel before. */
  XLS(Books.Kind.XLS);

  private final Books.Kind kind;

  SheetRendering(Books.Kind kind) {
    this.kind = kind;
  }

  @Override
  public byte[] render(GeneratedReport report) {
    return Books.bytes(kind, book -> new Filling(book).fill(report));
  }

  private static final class Filling {
    private final Sheet sheet;
    private final CellStyle ruled;
    private int next;

    Filling(Workbook book) {
      sheet = book.createSheet("年报");
      ruled = book.createCellStyle();
      ruled.setBorderLeft(BorderStyle.THIN);
      ruled.setBorderRight(BorderStyle.THIN);
    }

    void fill(GeneratedReport report) {
      report.title().forEach(this::paragraph);
      report.introduction().forEach(this::paragraph);
      for (GeneratedSection section : report.sections()) {
        paragraph(section.heading());
        section.paragraphs().forEach(this::paragraph);
        section.table().ifPresent(table -> table(report.table(table).grid()));
      }
    }

    private void paragraph(String text) {
      sheet.createRow(next++).createCell(0).setCellValue(text);
    }

    private void table(Grid grid) {
      for (int row = 0; row < grid.rows(); row++) {
        sheet.createRow(next + row);
      }
      grid.cells().forEach(this::cell);
      next += grid.rows() + 1;
    }

    private void cell(GridCell cell) {
      int bottom = next + cell.row() + cell.rowSpan() - 1;
      int right = cell.column() + cell.columnSpan() - 1;
      for (int row = next + cell.row(); row <= bottom; row++) {
        for (int column = cell.column(); column <= right; column++) {
          sheet.getRow(row).createCell(column).setCellStyle(ruled);
        }
      }
      Cell first = sheet.getRow(next + cell.row()).getCell(cell.column());
      if (cell.text().matches("0|[1-9]\\d{0,8}")) {
        first.setCellValue(Integer.parseInt(cell.text()));
      } else {
        first.setCellValue(cell.text());
      }
      if (cell.rowSpan() * cell.columnSpan() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(next + cell.row(), bottom, cell.column(), right));
      }
    }
  }
}
