package org.gongkai.cli.inspect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.export.html.Html;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;
import org.gongkai.parsers.source.Paragraph;

/** Draws the blocks of a page as boxes at their places. */
final class PageDrawing {
  /** Pixels for a point. */
  private static final double SCALE = 1.3;

  private final Html html;
  private final List<NumberedBlock> blocks;

  PageDrawing(Html html, List<NumberedBlock> blocks) {
    this.html = html;
    this.blocks = blocks;
  }

  void draw() {
    Box page = PageFrame.around(blocks);
    html.raw("<div class=\"page\" style=\"width:" + pixels(page.right()));
    html.raw(";height:" + pixels(page.bottom()) + "\">\n");
    blocks.forEach(this::draw);
    html.raw("</div>\n");
  }

  private void draw(NumberedBlock block) {
    if (!(block.block().location() instanceof PageLocation place)) {
      return;
    }
    if (block.block() instanceof Grid grid) {
      box(place.box(), block.kind() + " outline", block.title(), block.number(), "", 0);
      grid.cells().forEach(cell -> draw(cell, block));
    } else {
      String text = ((Paragraph) block.block()).text();
      double size = TextFit.line(text, place.box());
      String kind = block.kind() + (TextFit.isOneLine(text, place.box()) ? " line" : " lines");
      box(place.box(), kind, block.title(), block.number(), text, size);
    }
  }

  private void draw(GridCell cell, NumberedBlock block) {
    if (cell.location() instanceof PageLocation place) {
      String title = "#" + block.number() + " " + CellTitle.of(cell);
      double size = TextFit.box(cell.text(), place.box());
      box(place.box(), block.kind() + " cell", title, 0, cell.text(), size);
    }
  }

  /** A box; with the number of its block, unless that is 0. */
  private void box(Box box, String kind, String title, int number, String text, double size) {
    html.raw("<div class=\"" + kind + "\" style=\"left:" + pixels(box.left()));
    html.raw(";top:" + pixels(box.top()) + ";width:" + pixels(box.width()));
    html.raw(";height:" + pixels(box.height()) + ";font-size:" + pixels(size));
    html.raw("\" title=\"").text(title).raw("\">");
    if (number > 0) {
      html.element("b", "number", String.valueOf(number));
    }
    html.text(text).raw("</div>\n");
  }

  private static String pixels(double points) {
    return BigDecimal.valueOf(points * SCALE).setScale(1, RoundingMode.HALF_UP) + "px";
  }
}
