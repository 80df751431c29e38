package org.gongkai.cli.inspect;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Guesses how large a page is: readers tell of what stands on it only. */
final class PageFrame {
  private static final Box PORTRAIT = new Box(0, 0, 595, 842);
  private static final Box LANDSCAPE = new Box(0, 0, 842, 595);
  private static final double MARGIN = 20;

  private PageFrame() {}

  /** A sheet of A4 if the blocks fit on it, else one that holds them. */
  static Box around(List<NumberedBlock> blocks) {
    Box used =
        blocks.stream()
            .flatMap(block -> locations(block.block()))
            .filter(PageLocation.class::isInstance)
            .map(place -> ((PageLocation) place).box())
            .reduce(new Box(0, 0, 0, 0), Box::union);
    if (holds(PORTRAIT, used)) {
      return PORTRAIT;
    }
    return holds(LANDSCAPE, used)
        ? LANDSCAPE
        : new Box(0, 0, used.right() + MARGIN, used.bottom() + MARGIN);
  }

  private static Stream<Location> locations(Block block) {
    return block instanceof Grid grid
        ? Stream.concat(Stream.of(grid.location()), grid.cells().stream().map(GridCell::location))
        : Stream.of(block.location());
  }

  private static boolean holds(Box page, Box used) {
    return used.right() <= page.right() && used.bottom() <= page.bottom();
  }
}
