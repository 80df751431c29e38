package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Location;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Makes a grid of a lattice and the glyphs in it. */
final class GridBuilder {
  private static final int UNRULED_LINES = 3;

  private final Lattice lattice;
  private final CellRegions regions;
  private final List<List<Glyph>> contents = new ArrayList<>();

  GridBuilder(Lattice lattice, List<Glyph> glyphs) {
    this.lattice = lattice;
    this.regions = new CellRegions(lattice);
    regions.regions().forEach(region -> contents.add(new ArrayList<>()));
    glyphs.forEach(this::place);
  }

  /** Whether a lattice can be a table at all; a single frame or a list of boxes is none. */
  static boolean isTable(Lattice lattice) {
    return lattice.rows() >= 1 && lattice.columns() >= 2;
  }

  private void place(Glyph glyph) {
    int row = lattice.rowAt(glyph.centreY());
    int column = lattice.columnAt(glyph.centreX());
    contents.get(regions.at(row, column)).add(glyph);
  }

  /**
   * The grid, its places told by a function from boxes of the lattice; none if it has but one cell
   * or if its rows are not ruled.
   */
  Optional<Grid> build(Function<Box, Location> places) {
    if (regions.regions().size() < 2) {
      return Optional.empty();
    }
    List<GridCell> cells = new ArrayList<>();
    int unruled = 0;
    for (int i = 0; i < contents.size(); i++) {
      GridCell cell = cell(regions.regions().get(i), CellText.of(contents.get(i)), places);
      unruled += isColumnOfNumbers(cell.text()) ? 1 : 0;
      cells.add(cell);
    }
    if (unruled >= 2) {
      return Optional.empty();
    }
    return Optional.of(
        new Grid(
            Grid.Kind.RULED,
            lattice.rows(),
            lattice.columns(),
            cells,
            places.apply(lattice.box())));
  }

  private GridCell cell(CellRegions.Region region, String text, Function<Box, Location> places) {
    Box box = lattice.box(region.row(), region.column(), region.rowSpan(), region.columnSpan());
    return new GridCell(
        region.row(),
        region.column(),
        region.rowSpan(),
        region.columnSpan(),
        text,
        null,
        places.apply(box));
  }

  private static boolean isColumnOfNumbers(String text) {
    String[] lines = text.split("\n");
    if (lines.length < UNRULED_LINES) {
      return false;
    }
    for (String line : lines) {
      if (!line.chars().allMatch(c -> c < 0x80)) {
        return false;
      }
    }
    return true;
  }
}
