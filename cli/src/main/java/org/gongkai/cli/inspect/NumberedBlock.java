package org.gongkai.cli.inspect;

import java.util.Locale;
import org.gongkai.core.model.PageLocation;
import org.gongkai.export.html.VisibleText;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph;

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
    Enum<?> kind = block instanceof Grid grid ? grid.kind() : ((Paragraph) block).role();
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What it is, and where. */
  String title() {
    String what =
        block instanceof Grid grid
            ? kind() + " grid, " + grid.rows() + " rows, " + grid.columns() + " columns"
            : kind() + " paragraph";
    return "#" + number + " " + what + ", " + VisibleText.line(block.location().describe());
  }
}
