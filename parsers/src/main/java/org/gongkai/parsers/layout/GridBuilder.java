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
  private final Lattice lattice;
  private final CellRegions regions;
  private final List<List<Glyph>> contents = new ArrayList<>();

  GridBuilder(Lattice lattice, List<Glyph> glyphs) {
    this.lattice = lattice;
    this.regions = new CellRegions(lattice);
    regions.regions().forEach(region -> contents.add(new ArrayList<>()));
    place(glyphs);
  }

  /** Whether a lattice can be a table at all; a single frame or a list of boxes is none. */
  static boolean isTable(Lattice lattice) {
    return lattice.rows() >= 1 && lattice.columns() >= 2;
  }

  /** A number too wide for its cell stays whole in the cell where it begins. */
  private void place(List<Glyph> glyphs) {
    Glyph last = null;
    int cell = 0;
    for (Glyph glyph : glyphs) {
      if (last == null || !glyph.continuesNumber(last)) {
        int row = lattice.rowAt(glyph.centreY());
        cell = regions.at(row, lattice.columnAt(glyph.centreX()));
      }
      contents.get(cell).add(glyph);
      last = glyph;
    }
  }

  /**
   * The grid, its places told by a function from boxes of the lattice; none if it has but one cell
   * or if its rows or columns are not ruled.
   */
  Optional<Grid> build(Function<Box, Location> places) {
    if (regions.regions().size() < 2) {
      return Optional.empty();
    }
    List<GridCell> cells = new ArrayList<>();
    int unruled = 0;
    for (int i = 0; i < contents.size(); i++) {
      GridCell cell = cell(regions.regions().get(i), CellText.of(contents.get(i)), places);
      if (UnruledNumbers.inRow(cell.text())) {
        return Optional.empty();
      }
      boolean column = UnruledNumbers.inColumn(cell.text());
      unruled +=
          column && !WrappedNumber.is(contents.get(i), box(regions.regions().get(i))) ? 1 : 0;
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
    return new GridCell(
        region.row(),
        region.column(),
        region.rowSpan(),
        region.columnSpan(),
        text,
        null,
        places.apply(box(region)));
  }

  private Box box(CellRegions.Region region) {
    return lattice.box(region.row(), region.column(), region.rowSpan(), region.columnSpan());
  }
}
