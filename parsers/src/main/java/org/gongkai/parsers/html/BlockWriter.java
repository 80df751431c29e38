package org.gongkai.parsers.html;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.ReadContext;

/** Turns the pieces of a page into blocks, and numbers them. */
final class BlockWriter {
  private final ReadContext context;
  private final Furniture furniture;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;
  private long characters;

  BlockWriter(ReadContext context, Furniture furniture) {
    this.context = context;
    this.furniture = furniture;
  }

  List<Block> blocks() {
    return blocks;
  }

  void write(List<Piece> pieces) {
    for (Piece piece : pieces) {
      context.checkTime();
      if (piece instanceof Piece.Text text) {
        paragraph(text);
      } else if (piece instanceof Piece.Table table) {
        table(table);
      } else if (piece instanceof Piece.Picture picture) {
        picture(picture);
      }
    }
  }

  private void picture(Piece.Picture picture) {
    if (furniture.isContent(picture)) {
      ParagraphLocation place = new ParagraphLocation(Math.max(1, paragraphs));
      blocks.add(new Picture(picture.width(), picture.height(), place));
    }
  }

  private void paragraph(Piece.Text text) {
    count(text.text());
    paragraphs++;
    blocks.add(new Paragraph(text.text(), furniture.role(text), new ParagraphLocation(paragraphs)));
  }

  private void table(Piece.Table table) {
    for (TablePart part : TablePart.of(table.laid())) {
      if (part instanceof TablePart.Flow flow) {
        write(flow.pieces());
      } else if (part instanceof TablePart.Rows rows) {
        rows(rows.table(), table);
      }
    }
  }

  private void rows(LaidTable rows, Piece.Table table) {
    boolean facts = furniture.isHead(table) || FactTable.isNamed(rows);
    if (facts && FactTable.isOne(rows)) {
      FactTable.facts(rows, table.at()).forEach(this::paragraph);
    } else if (furniture.isOutside(table) && isNoData(rows)) {
      write(TablePart.pieces(rows));
    } else {
      grid(rows, table.kind());
    }
  }

  /** Outside the content: a bar of things side by side, or a list of links. */
  private static boolean isNoData(LaidTable rows) {
    List<Piece> pieces = TablePart.pieces(rows);
    long links =
        pieces.stream().filter(p -> p instanceof Piece.Text text && text.linked() > 0.5).count();
    return rows.rows() == 1 || links * 2 >= pieces.size();
  }

  private void grid(LaidTable table, Grid.Kind kind) {
    tables++;
    List<GridCell> cells = table.cells().stream().map(this::cell).toList();
    blocks.add(
        new Grid(kind, table.rows(), table.columns(), cells, new CellLocation(tables, 1, 1)));
  }

  private GridCell cell(LaidTable.Cell cell) {
    count(cell.text());
    return new GridCell(
        cell.row(),
        cell.column(),
        cell.rowSpan(),
        cell.columnSpan(),
        cell.text(),
        null,
        new CellLocation(tables, cell.row() + 1, cell.column() + 1));
  }

  private void count(String text) {
    characters += text.length();
    context.check("maxCharacters", characters, context.limits().maxCharacters());
  }
}
