package org.gongkai.cli.inspect;

import java.util.List;
import org.gongkai.export.html.Html;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;

/** Writes blocks in reading order, grids as tables. */
final class BlockList {
  private BlockList() {}

  static void write(Html html, List<NumberedBlock> blocks) {
    html.raw("<div class=\"blocks\">\n");
    blocks.forEach(block -> write(html, block));
    html.raw("</div>\n");
  }

  private static void write(Html html, NumberedBlock block) {
    html.raw("<article class=\"" + block.kind() + "\">");
    html.element("div", "title", block.title());
    if (block.block() instanceof Paragraph paragraph) {
      html.element("div", "text", paragraph.text());
    } else {
      write(html, (Grid) block.block());
    }
    html.raw("</article>\n");
  }

  private static void write(Html html, Grid grid) {
    html.raw("<div class=\"grid\">");
    grid.cells().forEach(cell -> write(html, cell));
    html.raw("</div>");
  }

  /** By its numbers: a table of HTML would move cells that follow a gap. */
  private static void write(Html html, GridCell cell) {
    html.raw("<div style=\"grid-row:" + (cell.row() + 1) + "/span " + cell.rowSpan());
    html.raw(";grid-column:" + (cell.column() + 1) + "/span " + cell.columnSpan());
    html.raw("\" title=\"");
    html.text(CellTitle.of(cell)).raw("\">").text(cell.text()).raw("</div>");
  }
}
