package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.template.TemplateTable;

/**
 * Parts the rows of grids whose cells keep only their order: labels come first, then the values,
 * blank cells may have been added between them and behind.
 */
final class OrderedLines {
  private final HeadFinder finder;
  private List<Head> heads = List.of();

  OrderedLines(TemplateTable table) {
    this.finder = new HeadFinder(table);
  }

  List<Line> read(List<TableRow> rows) {
    List<Line> lines = new ArrayList<>();
    for (TableRow row : rows) {
      Optional<List<Head>> found = finder.heads(row);
      if (found.isPresent()) {
        heads = found.get();
      } else if (!row.isEmpty()) {
        lines.add(line(row));
      }
    }
    return lines;
  }

  private Line line(TableRow row) {
    List<Piece> pieces = row.pieces();
    int first = firstSlot(pieces);
    return new Line(row, pieces.subList(0, first), pieces.subList(first, pieces.size()), heads);
  }

  private int firstSlot(List<Piece> pieces) {
    int first = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isFigureLike()) {
        break;
      }
      if (!piece.isBlank()) {
        first = i + 1;
      }
    }
    return first;
  }
}
