package org.gongkai.export.xlsx;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.export.form.FormCell;

/** How the cells of a form look in a workbook. */
final class FormStyles {
  private static final byte[] HEAD = {(byte) 0xF0, (byte) 0xF2, (byte) 0xF5};
  private static final byte[] ABSENT = {(byte) 0xE3, (byte) 0xE6, (byte) 0xEA};
  private static final Map<Severity, byte[]> MARKS =
      Map.of(
          Severity.ERROR, new byte[] {(byte) 0xF8, (byte) 0xB4, (byte) 0xAE},
          Severity.WARNING, new byte[] {(byte) 0xFF, (byte) 0xE0, (byte) 0x8A},
          Severity.INFO, new byte[] {(byte) 0xD6, (byte) 0xE4, (byte) 0xF7});

  private final XSSFWorkbook workbook;
  private final CellStyle columnLabel;
  private final CellStyle rowLabel;
  private final CellStyle figure;
  private final CellStyle absent;
  private final Map<Severity, CellStyle> marked = new EnumMap<>(Severity.class);

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    columnLabel = style(HorizontalAlignment.CENTER, HEAD);
    rowLabel = style(HorizontalAlignment.LEFT, null);
    figure = style(HorizontalAlignment.RIGHT, null);
    absent = style(HorizontalAlignment.RIGHT, ABSENT);
    MARKS.forEach(
        (severity, colour) -> marked.put(severity, style(HorizontalAlignment.RIGHT, colour)));
  }

  CellStyle of(FormCell cell, List<Finding> findings) {
    if (cell.figure() == null) {
      return cell.role() == FormCell.Role.ROW ? rowLabel : columnLabel;
    }
    CellStyle plain = cell.figure().status() == FigureStatus.ABSENT ? absent : figure;
    return findings.stream()
        .map(Finding::severity)
        .min(Comparator.naturalOrder())
        .map(marked::get)
        .orElse(plain);
  }

  private XSSFCellStyle style(
      HorizontalAlignment alignment, byte @org.jspecify.annotations.Nullable [] colour) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    // What is printed stays a text when a person edits it.
    style.setQuotePrefixed(alignment == HorizontalAlignment.RIGHT);
    if (colour != null) {
      style.setFillForegroundColor(new XSSFColor(colour));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }
}
