package org.gongkai.export.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.Unit;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.form.FormCell;
import org.gongkai.export.form.FormLayout;

/** Writes the tables of a form, with the figures as they are printed. */
final class FormSheets {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int LABEL_WIDTH = 40;
  private static final int GROUP_WIDTH = 18;
  private static final int FIGURE_WIDTH = 12;
  private static final int LONGEST_COMMENT = 5_000;

  private final XlsxBook book;
  private final DisclosureReport report;
  private final Language language;
  private final FormStyles styles;

  FormSheets(XlsxBook book, DisclosureReport report, Language language) {
    this.book = book;
    this.report = report;
    this.language = language;
    this.styles = new FormStyles(book.template());
  }

  void add(FormLayout table) {
    SXSSFSheet sheet = book.createSheet(name(table));
    // A table is small, and cells that span rows are written before the rows below are begun.
    sheet.setRandomAccessWindowSize(-1);
    for (int row = 0; row < table.rows(); row++) {
      sheet.createRow(row);
    }
    table.cells().forEach(cell -> write(sheet, cell));
    for (int column = 0; column < table.columns(); column++) {
      int width = width(table, column);
      sheet.setColumnWidth(column, width * UNITS_PER_CHARACTER);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.getPrintSetup().setLandscape(true);
  }

  private String name(FormLayout table) {
    return switch (table.kind()) {
      case PROACTIVE -> language.choose("主动公开", "Proactive disclosure");
      case REQUESTS -> language.choose("依申请公开", "Requests");
      case DISPUTES -> language.choose("复议诉讼", "Disputes");
      case STATISTICS -> language.choose("统计表", "Statistics");
    };
  }

  /** The last column of labels has the longest; those before it have but groups. */
  private static int width(FormLayout table, int column) {
    if (table.kind() == TableKind.STATISTICS) {
      return column == 0 ? LABEL_WIDTH + GROUP_WIDTH : FIGURE_WIDTH;
    }
    if (!isLabels(table, column)) {
      return FIGURE_WIDTH;
    }
    return isLabels(table, column + 1) ? GROUP_WIDTH : LABEL_WIDTH;
  }

  private static boolean isLabels(FormLayout table, int column) {
    return table.cells().stream()
        .noneMatch(cell -> cell.column() == column && cell.figure() != null);
  }

  private void write(SXSSFSheet sheet, FormCell cell) {
    // Every place under a span has its border only if it has a cell.
    for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columnSpan(); column++) {
        sheet.getRow(row).createCell(column).setCellStyle(styles.of(cell, findings(cell)));
      }
    }
    if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(
              cell.row(),
              cell.row() + cell.rowSpan() - 1,
              cell.column(),
              cell.column() + cell.columnSpan() - 1));
    }
    Cell first = sheet.getRow(cell.row()).getCell(cell.column());
    if (cell.figure() == null) {
      first.setCellValue(XlsxText.escape("　".repeat(cell.level()) + language.label(cell)));
    } else {
      fill(sheet, first, cell.figure(), findings(cell));
    }
  }

  private List<Finding> findings(FormCell cell) {
    return cell.figure() == null ? List.of() : report.findingsOn(cell.figure().cellId());
  }

  private void fill(SXSSFSheet sheet, Cell cell, Figure figure, List<Finding> findings) {
    if (figure.status() == FigureStatus.VALUE && isPlain(figure)) {
      cell.setCellValue(figure.expectValue().doubleValue());
    } else {
      String raw = XlsxText.fits(figure.raw()) ? figure.raw() : XlsxText.cut(figure.raw());
      cell.setCellValue(XlsxText.escape(raw));
    }
    if (!findings.isEmpty()) {
      comment(sheet, cell, findings);
    }
  }

  /** Whether what is printed is just the number: money may be printed in other units than yuan. */
  private static boolean isPlain(Figure figure) {
    BigDecimal value = figure.expectValue();
    return figure.unit() != Unit.CNY
        && figure.raw().equals(value.toPlainString())
        && value.precision() <= 15;
  }

  private void comment(SXSSFSheet sheet, Cell cell, List<Finding> findings) {
    String text =
        findings.stream()
            .map(
                finding ->
                    language.label(finding.severity())
                        + " "
                        + language.label(finding.code())
                        + "\n"
                        + language.choose(finding.messageZh(), finding.messageEn()))
            .collect(Collectors.joining("\n\n"));
    String shown =
        text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) + "…" : text;
    CreationHelper helper = sheet.getWorkbook().getCreationHelper();
    Drawing<?> drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = helper.createClientAnchor();
    // The comment belongs to the cell that its anchor begins in.
    anchor.setCol1(cell.getColumnIndex());
    anchor.setCol2(cell.getColumnIndex() + 6);
    anchor.setRow1(cell.getRowIndex());
    anchor.setRow2(cell.getRowIndex() + 6);
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(helper.createRichTextString(XlsxText.escape(shown)));
    comment.setAuthor("Gongkai");
    cell.setCellComment(comment);
  }
}
