package org.gongkai.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongkai.core.compare.ComparedFigure;
import org.gongkai.core.compare.Edit;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.compare.MetadataRow;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.compare.SectionRow;
import org.gongkai.core.model.Language;
import org.gongkai.export.text.FoldedText;

/**
 * Two reports side by side as a workbook: a sheet of figures, one of texts, one of what they say of
 * themselves. Numbers are numbers; all else is text, never a formula.
 */
public final class ComparisonBook {
  private static final int CHARACTER = 256;
  private static final int MOST_ROWS = 1_000_000;

  private final ReportComparison comparison;
  private final Language language;
  private final boolean all;
  private final SXSSFWorkbook book;
  private final CellStyle head;
  private final CellStyle doubtful;

  private ComparisonBook(
      ReportComparison comparison, Language language, boolean all, SXSSFWorkbook book) {
    this.comparison = comparison;
    this.language = language;
    this.all = all;
    this.book = book;
    head = book.createCellStyle();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    doubtful = book.createCellStyle();
    doubtful.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    doubtful.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  /**
   * Writes the workbook; the stream is not closed.
   *
   * @param all whether what did not change is written as well
   */
  public static void write(
      ReportComparison comparison, Language language, boolean all, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      ComparisonBook comparisonBook = new ComparisonBook(comparison, language, all, book);
      comparisonBook.figures();
      comparisonBook.texts();
      comparisonBook.metadata();
      book.write(out);
    }
  }

  private void figures() {
    Sheet sheet =
        sheet(
            language.choose("数据", "Figures"),
            List.of(40, 60, 16, 16, 16, 12, 40, 30),
            language.choose("单元格", "Cell"),
            language.choose("项目", "Figure"),
            language.choose("前", "Before"),
            language.choose("后", "After"),
            language.choose("变动", "Change"),
            "%",
            language.choose("可比性", "Comparable"),
            language.choose("存疑", "In doubt"));
    comparison.figures().stream()
        .filter(row -> all || row.isChanged())
        .forEach(row -> figure(next(sheet), row));
  }

  private void figure(Row row, FigureRow figure) {
    text(row, 0, figure.id());
    text(row, 1, ComparisonWords.label(figure, language));
    value(row, 2, figure.before());
    value(row, 3, figure.after());
    number(row, 4, figure.change());
    number(row, 5, figure.percentage());
    text(row, 6, ComparisonWords.comparability(figure, language));
    text(row, 7, ComparisonWords.doubts(figure));
  }

  private void value(Row row, int column, ComparedFigure figure) {
    Optional<Cell> number = number(row, column, figure.value());
    Cell cell = number.orElseGet(() -> text(row, column, ComparisonWords.value(figure)));
    if (!figure.doubts().isEmpty()) {
      cell.setCellStyle(doubtful);
    }
  }

  private void texts() {
    Sheet sheet =
        sheet(
            language.choose("文字", "Texts"),
            List.of(40, 8, 120),
            language.choose("部分", "Section"),
            language.choose("变动", "Change"),
            language.choose("文字", "Text"));
    for (SectionRow section : comparison.sections()) {
      String heading =
          section.heading().isEmpty() ? language.label(section.kind()) : section.heading();
      section.edits().stream()
          .filter(edit -> all || edit.kind() != Edit.Kind.SAME)
          .limit(MOST_ROWS - sheet.getLastRowNum())
          .forEach(edit -> edit(next(sheet), heading, edit));
    }
    if (sheet.getLastRowNum() >= MOST_ROWS) {
      text(next(sheet), 2, language.choose("其余文字从略。", "There is more text; it is left out."));
    }
  }

  private static void edit(Row row, String heading, Edit edit) {
    text(row, 0, heading);
    text(
        row,
        1,
        switch (edit.kind()) {
          case SAME -> "";
          case REMOVED -> "−";
          case ADDED -> "+";
        });
    text(row, 2, edit.text());
  }

  private void metadata() {
    Sheet sheet =
        sheet(
            language.choose("报告信息", "Reports"),
            List.of(20, 60, 60),
            language.choose("项目", "Item"),
            language.choose("前", "Before"),
            language.choose("后", "After"));
    Row sources = next(sheet);
    text(sources, 0, language.choose("来源文件", "File"));
    text(sources, 1, comparison.before().source().name());
    text(sources, 2, comparison.after().source().name());
    for (MetadataRow row : comparison.metadata()) {
      if (all || row.isChanged()) {
        Row next = next(sheet);
        text(next, 0, language.label(row.name()));
        text(next, 1, language.label(row.before()));
        text(next, 2, language.label(row.after()));
      }
    }
  }

  private Sheet sheet(String name, List<Integer> widths, String... heads) {
    Sheet sheet = book.createSheet(name);
    Row row = sheet.createRow(0);
    for (int column = 0; column < heads.length; column++) {
      text(row, column, heads[column]).setCellStyle(head);
      sheet.setColumnWidth(column, widths.get(column) * CHARACTER);
    }
    sheet.createFreezePane(0, 1);
    return sheet;
  }

  private static Row next(Sheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }

  private static Cell text(Row row, int column, String text) {
    Cell cell = row.createCell(column);
    String folded = FoldedText.fold(text);
    cell.setCellValue(TextWidth.cut(folded, SpreadsheetVersion.EXCEL2007.getMaxTextLength()));
    return cell;
  }

  private static Optional<Cell> number(Row row, int column, Optional<BigDecimal> number) {
    return number.map(
        value -> {
          Cell cell = row.createCell(column);
          cell.setCellValue(value.doubleValue());
          return cell;
        });
  }
}
