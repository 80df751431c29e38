package org.gongkai.parsers.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads the documents beside the tests; POI cannot make them. */
final class Docs {
  private Docs() {}

  static byte[] bytes(String name) {
    try (InputStream stream = Docs.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SourceDocument read(String name) {
    return read(bytes(name), ReadLimits.defaults());
  }

  static SourceDocument read(byte[] bytes, ReadLimits limits) {
    return new DocReader().read(new SourceBytes("d.doc", bytes), new ReadContext("d.doc", limits));
  }

  static List<String> texts(String name, Paragraph.Role role) {
    return read(name).blocks().stream()
        .filter(block -> block instanceof Paragraph p && p.role() == role)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /** All blocks but furniture: a paragraph's text, a grid as its cells. */
  static List<String> blocks(String name) {
    return blocks(bytes(name));
  }

  static List<String> blocks(byte[] bytes) {
    return read(bytes, ReadLimits.defaults()).blocks().stream()
        .filter(block -> !(block instanceof Paragraph p && p.role() == Paragraph.Role.FURNITURE))
        .map(block -> block instanceof Paragraph p ? p.text() : cells((Grid) block))
        .toList();
  }

  /** The cells by rows; a merged one with its spans. */
  private static String cells(Grid grid) {
    StringBuilder text = new StringBuilder("[");
    int row = 0;
    for (GridCell cell : grid.cells()) {
      if (text.length() > 1) {
        text.append(cell.row() == row ? "|" : "/");
      }
      row = cell.row();
      boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
      text.append(cell.text());
      text.append(merged ? "+" + cell.rowSpan() + "," + cell.columnSpan() : "");
    }
    return text.append("]").toString();
  }
}
