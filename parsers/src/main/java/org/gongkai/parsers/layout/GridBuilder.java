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

  /** A number too wide for its cell stays whole in the cell where most of it stands. */
  private void place(List<Glyph> glyphs) {
    int end;
    for (int start = 0; start < glyphs.size(); start = end) {
      end = NumberRuns.end(glyphs, start);
      if (end == start + 1) {
        contents.get(cellAt(glyphs.get(start))).add(glyphs.get(start));
      } else {
        List<Glyph> run = glyphs.subList(start, end);
        contents.get(cellOf(run)).addAll(run);
      }
    }
  }

  private int cellOf(List<Glyph> run) {
    int first = cellAt(run.get(0));
    int best = first;
    int most = 0;
    for (int i = 0; i < run.size() && first != cellAt(run.get(run.size() - 1)); i++) {
      int cell = cellAt(run.get(i));
      int count = (int) run.stream().filter(glyph -> cellAt(glyph) == cell).count();
      best = count > most ? cell : best;
      most = Math.max(most, count);
    }
    return best;
  }

  private int cellAt(Glyph glyph) {
    return regions.at(lattice.rowAt(glyph.centreY()), lattice.columnAt(glyph.centreX()));
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
    List<GridCell> columns = new ArrayList<>();
    for (int i = 0; i < contents.size(); i++) {
      GridCell cell = cell(regions.regions().get(i), CellText.of(contents.get(i)), places);
      if (UnruledNumbers.inRow(cell.text())) {
        return Optional.empty();
      }
      Box box = box(regions.regions().get(i));
      if (UnruledNumbers.inColumn(cell.text()) && !WrappedNumber.is(contents.get(i), box)) {
        columns.add(cell);
      }
      cells.add(cell);
    }
    if (columns.stream().filter(column -> hasLabels(column, cells)).count() > 1) {
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

  /**
   * Whether the numbers of a cell, one under another, are those of several rows: beside them stand
   * as many lines of labels.
   */
  private boolean hasLabels(GridCell column, List<GridCell> cells) {
    int lines = 0;
    for (int i = 0; i < cells.size(); i++) {
      GridCell cell = cells.get(i);
      boolean beside =
          cell.row() >= column.row()
              && cell.row() + cell.rowSpan() <= column.row() + column.rowSpan();
      if (beside && !UnruledNumbers.isAll(cell.text())) {
        lines += LineBuilder.lines(contents.get(i)).size();
      }
    }
    return lines >= column.text().split("\n").length;
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
