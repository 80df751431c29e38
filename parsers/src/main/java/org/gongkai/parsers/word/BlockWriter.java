package org.gongkai.parsers.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the pieces of a document into blocks. Paragraphs are counted as they are written, blank
 * ones too; those in the cells of a grid are not.
 */
public final class BlockWriter {
  private final ReadContext context;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Role role;
  private int paragraphs;
  private boolean text;

  public BlockWriter(ReadContext context) {
    this.context = context;
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** Whether anything but furniture was written that holds text. */
  public boolean hasText() {
    return text;
  }

  /** Writes paragraphs with this part from now on, whatever their style. */
  public void writeAs(Role other) {
    role = other;
  }

  /** Writes a piece, and after a table what its cells hold beside their text. */
  public void write(Piece piece) {
    if (piece instanceof Piece.Text paragraph) {
      writeParagraph(paragraph);
    } else if (piece instanceof Piece.Table table) {
      writeTable(table.table().laid(context));
    } else if (piece instanceof Piece.Box box) {
      box.pieces().forEach(this::write);
    } else if (piece instanceof Piece.Picture picture) {
      writePicture(picture);
    }
  }

  private void writePicture(Piece.Picture picture) {
    if (role == null && !Picture.isIcon(picture.width(), picture.height())) {
      ParagraphLocation place = new ParagraphLocation(Math.max(1, paragraphs));
      blocks.add(new Picture(picture.width(), picture.height(), place));
    }
  }

  /** Writes only a text, once. */
  public void writeText(String line) {
    writeParagraph(new Piece.Text(line, Role.BODY));
  }

  private void writeParagraph(Piece.Text paragraph) {
    paragraphs++;
    if (!paragraph.isBlank()) {
      Role written = role == null ? paragraph.role() : role;
      text |= written != Role.FURNITURE;
      blocks.add(
          new Paragraph(paragraph.text().strip(), written, new ParagraphLocation(paragraphs)));
    }
  }

  private void writeTable(LaidTable table) {
    if (table.isFrame()) {
      table.cells().forEach(cell -> cell.pieces().forEach(this::write));
    } else if (!table.cells().isEmpty()) {
      writeGrid(table);
    }
  }

  private void writeGrid(LaidTable table) {
    List<GridCell> cells = new ArrayList<>();
    List<Piece> after = new ArrayList<>();
    for (LaidTable.Cell cell : table.cells()) {
      CellText content = CellText.of(cell.pieces());
      text |= !content.text().isBlank();
      after.addAll(content.beside());
      cells.add(
          new GridCell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              content.text(),
              null,
              new CellLocation(table.number(), cell.row() + 1, cell.column() + 1)));
    }
    CellLocation start = new CellLocation(table.number(), 1, 1);
    blocks.add(new Grid(Grid.Kind.RULED, table.rows(), table.columns(), cells, start));
    after.forEach(this::write);
  }

  /** The text of pieces as one, for furniture. */
  public static String plainText(List<Piece> pieces) {
    return pieces.stream().map(BlockWriter::plainText).collect(Collectors.joining("\n")).strip();
  }

  private static String plainText(Piece piece) {
    if (piece instanceof Piece.Text paragraph) {
      return paragraph.text().strip();
    }
    if (piece instanceof Piece.Box box) {
      return plainText(box.pieces());
    }
    if (piece instanceof Piece.Table table) {
      return table.table().contents().stream()
          .map(BlockWriter::plainText)
          .collect(Collectors.joining(" "));
    }
    return "";
  }
}
