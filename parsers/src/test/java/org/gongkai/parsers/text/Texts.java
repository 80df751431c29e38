package org.gongkai.parsers.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/** Reads texts and writes what was read so that a person can compare it. */
final class Texts {
  private Texts() {}

  static SourceDocument read(byte[] bytes, ReadLimits limits) {
    return new TextReader()
        .read(new SourceBytes("test.txt", bytes), new ReadContext("test.txt", limits));
  }

  static SourceDocument read(byte[] bytes) {
    return read(bytes, ReadLimits.defaults());
  }

  static SourceDocument read(String... lines) {
    return read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** A line a paragraph, with its role but for body text; a line a row, its cells in brackets. */
  static List<String> show(SourceDocument document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph paragraph) {
        boolean body = paragraph.role() == Paragraph.Role.BODY;
        shown.add((body ? "" : paragraph.role() + " ") + paragraph.text());
      } else if (block instanceof Grid grid) {
        shown.add(grid.kind() + " " + grid.rows() + "x" + grid.columns());
        rows(grid).forEach(row -> shown.add("  " + row));
      }
    }
    return shown;
  }

  static List<String> show(String... lines) {
    return show(read(lines));
  }

  private static List<String> rows(Grid grid) {
    List<StringBuilder> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows(); i++) {
      rows.add(new StringBuilder());
    }
    for (GridCell cell : grid.cells()) {
      rows.get(cell.row()).append('[').append(cell.text()).append(']');
    }
    return rows.stream().map(StringBuilder::toString).toList();
  }

  static List<GridCell> cells(SourceDocument document) {
    return document.blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).cells().stream())
        .toList();
  }
}
