package org.gongkai.parsers.docx;

import java.util.List;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads fixtures and shows what came out in a form that assertions can state. */
final class Shown {
  private Shown() {}

  static SourceDocument read(DocxFixture fixture) {
    return read(fixture.source(), ReadLimits.defaults());
  }

  static SourceDocument read(SourceBytes source, ReadLimits limits) {
    return new DocxReader().read(source, new ReadContext(source.name(), limits));
  }

  /** All blocks in order: a paragraph's text, a grid as {@code [a|b/c|d]}. */
  static List<String> blocks(DocxFixture fixture) {
    return read(fixture).blocks().stream()
        .map(block -> block instanceof Paragraph p ? p.text() : show((Grid) block))
        .toList();
  }

  /** The texts of the paragraphs of one part. */
  static List<String> texts(DocxFixture fixture, Paragraph.Role role) {
    return read(fixture).blocks().stream()
        .filter(block -> block instanceof Paragraph p && p.role() == role)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /** The first grid. */
  static Grid grid(DocxFixture fixture) {
    return grids(fixture).get(0);
  }

  static List<Grid> grids(DocxFixture fixture) {
    return read(fixture).blocks().stream()
        .filter(Grid.class::isInstance)
        .map(Grid.class::cast)
        .toList();
  }

  /** The cells as {@code row,column+rowSpan,columnSpan text}, without spans of 1,1. */
  static List<String> cells(Grid grid) {
    return grid.cells().stream().map(Shown::show).toList();
  }

  private static String show(GridCell cell) {
    String spans =
        cell.rowSpan() == 1 && cell.columnSpan() == 1
            ? ""
            : "+" + cell.rowSpan() + "," + cell.columnSpan();
    return cell.row() + "," + cell.column() + spans + " " + cell.text();
  }

  private static String show(Grid grid) {
    StringBuilder text = new StringBuilder("[");
    int row = 0;
    for (GridCell cell : grid.cells()) {
      if (text.length() > 1) {
        text.append(cell.row() == row ? "|" : "/");
      }
      row = cell.row();
      text.append(cell.text());
    }
    return text.append("]").toString();
  }
}
