package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads fixtures and shows what was read in a form that tests compare. */
final class Reading {
  private Reading() {}

  static SourceDocument read(byte[] pdf) {
    return read(pdf, ReadLimits.defaults());
  }

  static SourceDocument read(byte[] pdf, ReadLimits limits) {
    return new PdfReader().read(source(pdf), new ReadContext("test.pdf", limits));
  }

  static SourceBytes source(byte[] pdf) {
    return new SourceBytes("test.pdf", pdf);
  }

  static SourceDocument read(PdfFixture fixture) {
    return read(fixture.bytes());
  }

  /** The texts of the paragraphs of a role. */
  static List<String> texts(SourceDocument document, Paragraph.Role role) {
    return document.blocks().stream()
        .filter(block -> block instanceof Paragraph p && p.role() == role)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  static List<String> body(SourceDocument document) {
    return texts(document, Paragraph.Role.BODY);
  }

  static List<String> furniture(SourceDocument document) {
    return texts(document, Paragraph.Role.FURNITURE);
  }

  static List<Grid> grids(SourceDocument document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  static Grid grid(SourceDocument document) {
    List<Grid> grids = grids(document);
    if (grids.size() != 1) {
      throw new AssertionError("Not one grid but " + grids.size());
    }
    return grids.get(0);
  }

  /** The rows of a grid: texts parted by bars; a span as {@code text(rows x columns)}. */
  static List<String> rows(Grid grid) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<String> texts = new ArrayList<>();
      for (GridCell cell : grid.cells()) {
        if (cell.row() == row) {
          boolean spans = cell.rowSpan() > 1 || cell.columnSpan() > 1;
          texts.add(
              cell.text() + (spans ? "(" + cell.rowSpan() + "x" + cell.columnSpan() + ")" : ""));
        }
      }
      rows.add(String.join("|", texts));
    }
    return rows;
  }
}
