package org.gongkai.cli.inspect;

import java.util.Locale;
import org.gongkai.core.model.PageLocation;
import org.gongkai.export.html.VisibleText;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;
import org.gongkai.parsers.source.Picture;

/**
 * A block and its place in the reading order.
 *
 * @param number its number, from 1
 * @param block the block
 */
public record NumberedBlock(int number, Block block) {
  /** The page where it begins; 0 in a format without pages. */
  int page() {
    return block.location() instanceof PageLocation place ? place.page() : 0;
  }

  /** What it is, in one word: the role of a paragraph, the kind of a grid. */
  String kind() {
    if (block instanceof Grid grid) {
      return word(grid.kind());
    }
    return block instanceof Paragraph paragraph ? word(paragraph.role()) : "picture";
  }

  private static String word(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What it is, and where. */
  String title() {
    return "#" + number + " " + what() + ", " + VisibleText.line(block.location().describe());
  }

  private String what() {
    if (block instanceof Grid grid) {
      return kind() + " grid, " + grid.rows() + " rows, " + grid.columns() + " columns";
    }
    return block instanceof Picture picture ? kind() + size(picture) : kind() + " paragraph";
  }

  private static String size(Picture picture) {
    return picture.width() == 0 && picture.height() == 0
        ? ""
        : String.format(Locale.ROOT, ", %.0f by %.0f points", picture.width(), picture.height());
  }
}
