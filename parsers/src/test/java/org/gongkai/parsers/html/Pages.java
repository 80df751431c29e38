package org.gongkai.parsers.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads pages of the tests and writes down what was read. */
final class Pages {
  private Pages() {}

  /**
   * A line for each block: a paragraph's role and text, a grid's kind and size with a line for each
   * cell: place, spans if any, text.
   */
  static List<String> read(String html) {
    return lines(document(html.getBytes(StandardCharsets.UTF_8)));
  }

  static List<String> read(String html, Charset charset) {
    return lines(document(html.getBytes(charset)));
  }

  /** Only what is not furniture. */
  static List<String> content(String html) {
    return read(html).stream().filter(line -> !line.startsWith("FURNITURE")).toList();
  }

  static SourceDocument document(byte[] bytes) {
    return document(bytes, ReadLimits.defaults());
  }

  static SourceDocument document(byte[] bytes, ReadLimits limits) {
    return new HtmlReader()
        .read(new SourceBytes("page.html", bytes), new ReadContext("page.html", limits));
  }

  static List<String> lines(SourceDocument document) {
    return document.blocks().stream().flatMap(block -> lines(block).stream()).toList();
  }

  private static List<String> lines(Block block) {
    if (block instanceof Paragraph paragraph) {
      return List.of(paragraph.role() + " " + paragraph.text().replace("\n", "⏎"));
    }
    if (block instanceof Picture picture) {
      return List.of("PICTURE " + picture.width() + "x" + picture.height());
    }
    Grid grid = (Grid) block;
    List<String> lines = new java.util.ArrayList<>();
    lines.add(grid.kind() + " " + grid.rows() + "x" + grid.columns());
    grid.cells().forEach(cell -> lines.add(line(cell)));
    return lines;
  }

  private static String line(GridCell cell) {
    String spans =
        cell.rowSpan() * cell.columnSpan() == 1
            ? ""
            : " " + cell.rowSpan() + "x" + cell.columnSpan();
    String text = cell.text().replace("\n", "⏎");
    return cell.row() + "," + cell.column() + spans + (text.isEmpty() ? "" : " " + text);
  }

  /** The text of a cell, within a table of a page with a style sheet. */
  static String cell(String sheet, String content) {
    String page =
        "<html><head><style>%s</style></head><body><table><tr><td>项目</td><td>件数</td></tr>"
            + "<tr><td>新收</td><td>%s</td></tr><tr><td>结转</td><td>3</td></tr></table>";
    String line = read(page.formatted(sheet, content)).get(4);
    return line.substring("1,1".length()).strip();
  }
}
