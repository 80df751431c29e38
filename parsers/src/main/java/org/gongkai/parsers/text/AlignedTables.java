package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
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
    List<List<ColumnMeasure.Placed>> lines = new ArrayList<>();
    for (int i = region.from(); i < region.to(); i++) {
      lines.add(draft.isFree(i) ? ColumnMeasure.pieces(draft.line(i)) : List.of());
    }
    ColumnMeasure measure = ColumnMeasure.of(lines);
    for (int i = region.from(); i < region.to(); i++) {
      grid.startRow();
      addPieces(grid, i, lines.get(i - region.from()), measure);
    }
    draft.take(region.from(), region.to(), grid.build(Grid.Kind.ALIGNED));
  }

  private void addPieces(
      GridBuilder grid, int index, List<ColumnMeasure.Placed> pieces, ColumnMeasure measure) {
    Line line = draft.line(index);
    for (ColumnMeasure.Placed placed : pieces) {
      Piece piece = placed.piece();
      grid.add(piece.text(), measure.extent(placed, index), line.at(piece.from()));
    }
  }
}
