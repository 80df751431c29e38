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
  private final TemplateTable table;
  private final HeadFinder finder;
  private List<Head> heads = List.of();
  private boolean underHead;

  OrderedLines(TemplateTable table) {
    this.table = table;
    this.finder = new HeadFinder(table);
  }

  List<Line> read(List<TableRow> rows) {
    List<Line> lines = new ArrayList<>();
    for (TableRow row : rows) {
      Optional<List<Head>> found = finder.heads(row);
      if (found.isPresent()) {
        heads = underHead && !areInOrder(heads) ? heads : List.copyOf(found.get());
        underHead = true;
      } else if (!row.isEmpty()) {
        underHead = false;
        lines.add(line(row));
      }
    }
    return lines;
  }

  /**
   * Of heads in two rows the lower ones count, but not where the upper ones tell that the columns
   * stand in an order of their own: no place goes with them that could tell which.
   */
  private boolean areInOrder(List<Head> upper) {
    return PrintedColumns.areInOrder(PrintedColumns.named(upper), table);
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
