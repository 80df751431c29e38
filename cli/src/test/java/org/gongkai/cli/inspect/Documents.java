package org.gongkai.cli.inspect;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.SourceDocument;

/** Small documents to show. */
final class Documents {
  private Documents() {}

  static Inspection flow(Block... blocks) {
    return Inspection.of("甲<乙>.docx", new SourceDocument("text/x-test", 0, List.of(blocks)));
  }

  /** Three pages: a line, a grid of two cells, nothing. */
  static Inspection paged() {
    Paragraph line = new Paragraph("标题", Paragraph.Role.BODY, at(1, 100, 50, 140, 70));
    Grid grid =
        new Grid(
            Grid.Kind.RULED,
            1,
            2,
            List.of(
                GridCell.of(0, 0, "件数", at(2, 50, 60, 100, 80)),
                GridCell.of(0, 1, "<7>", at(2, 100, 60, 150, 80))),
            at(2, 50, 60, 150, 80));
    return Inspection.of("p.pdf", new SourceDocument("application/pdf", 3, List.of(line, grid)));
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(text, Paragraph.Role.HEADING, new ParagraphLocation(1));
  }

  static Grid grid(Grid.Kind kind, int rows, int columns, GridCell... cells) {
    return new Grid(kind, rows, columns, List.of(cells), new CellLocation(1, 1, 1));
  }

  static GridCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
    CellLocation place = new CellLocation(1, row + 1, column + 1);
    return new GridCell(row, column, rowSpan, columnSpan, text, null, place);
  }

  static GridCell placed(int row, int column, String text, Extent extent) {
    CellLocation place = new CellLocation(1, row + 1, column + 1);
    return new GridCell(row, column, 1, 1, text, extent, place);
  }

  private static PageLocation at(int page, double left, double top, double right, double bottom) {
    return new PageLocation(page, new Box(left, top, right, bottom));
  }
}
