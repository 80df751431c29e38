package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.Extent;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.GridCell;

/** Makes a grid of lines: a row is a line, a cell a piece of it. */
final class AlignedTable {
  private AlignedTable() {}

  static Grid of(List<Line> lines, LaidPage page) {
    List<GridCell> cells = new ArrayList<>();
    int columns = 0;
    Box box = lines.get(0).box();
    for (int row = 0; row < lines.size(); row++) {
      List<Piece> pieces = lines.get(row).pieces();
      for (int column = 0; column < pieces.size(); column++) {
        cells.add(cell(row, column, pieces.get(column), page));
      }
      columns = Math.max(columns, pieces.size());
      box = box.union(lines.get(row).box());
    }
    return new Grid(Grid.Kind.ALIGNED, lines.size(), columns, cells, page.locate(box));
  }

  private static GridCell cell(int row, int column, Piece piece, LaidPage page) {
    Box box = piece.box();
    Extent extent = new Extent(box.left(), box.top(), box.right(), box.bottom());
    return new GridCell(row, column, 1, 1, piece.text(), extent, page.locate(box));
  }
}
