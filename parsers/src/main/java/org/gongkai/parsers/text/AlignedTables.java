package org.gongkai.parsers.text;

import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;

/** Reads the tables that only the alignment of their text shows, as a laid out page has them. */
final class AlignedTables {
  private final Draft draft;
  private final AlignedRegions regions;

  AlignedTables(Draft draft, ProseWidth width, boolean watermarked) {
    this.draft = draft;
    regions = new AlignedRegions(new LineShapes(draft, width), watermarked);
  }

  void read() {
    for (Region region : regions.find()) {
      draft.context().checkTime();
      take(region);
    }
  }

  private void take(Region region) {
    GridBuilder grid = new GridBuilder(draft.context());
    for (int i = region.from(); i < region.to(); i++) {
      grid.startRow();
      if (draft.isFree(i)) {
        addPieces(grid, i);
      }
    }
    draft.take(region.from(), region.to(), grid.build(Grid.Kind.ALIGNED));
  }

  private void addPieces(GridBuilder grid, int index) {
    Line line = draft.line(index);
    for (Piece piece : Piece.cells(Piece.words(line.text()))) {
      Extent extent = new Extent(piece.from(), index, piece.to(), index + 1);
      grid.add(piece.text(), extent, line.at(piece.from()));
    }
  }
}
