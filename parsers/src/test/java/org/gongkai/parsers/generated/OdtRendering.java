package org.gongkai.parsers.generated;

import org.gongkai.parsers.odt.OdtFixture;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Writes a report as an OpenDocument text. */
public enum OdtRendering implements Rendering {
  /** The cells merged as in the national forms. */
  ODT;

  @Override
  public byte[] render(GeneratedReport report) {
    StringBuilder xml = new StringBuilder();
    report.title().forEach(line -> paragraph(xml, line));
    report.introduction().forEach(text -> paragraph(xml, text));
    for (GeneratedSection section : report.sections()) {
      paragraph(xml, section.heading());
      section.paragraphs().forEach(text -> paragraph(xml, text));
      section.table().ifPresent(kind -> table(xml, report.table(kind).grid()));
    }
    return OdtFixture.of(xml.toString()).bytes();
  }

  private static void paragraph(StringBuilder xml, String text) {
    xml.append("<text:p>").append(text.replace("&", "&amp;").replace("<", "&lt;"));
    xml.append("</text:p>");
  }

  private static void table(StringBuilder xml, Grid grid) {
    GridCell[][] cells = GridChanges.places(grid);
    xml.append("<table:table><table:table-column table:number-columns-repeated=\"");
    xml.append(grid.columns()).append("\"/>");
    for (int row = 0; row < grid.rows(); row++) {
      xml.append("<table:table-row>");
      for (int column = 0; column < grid.columns(); column++) {
        cell(xml, cells[row][column], row, column);
      }
      xml.append("</table:table-row>");
    }
    xml.append("</table:table>");
  }

  private static void cell(StringBuilder xml, GridCell cell, int row, int column) {
    if (cell.row() != row || cell.column() != column) {
      xml.append("<table:covered-table-cell/>");
      return;
    }
    xml.append("<table:table-cell table:number-rows-spanned=\"").append(cell.rowSpan());
    xml.append("\" table:number-columns-spanned=\"").append(cell.columnSpan()).append("\">");
    paragraph(xml, cell.text());
    xml.append("</table:table-cell>");
  }
}
