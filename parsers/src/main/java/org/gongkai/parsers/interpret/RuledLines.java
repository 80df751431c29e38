package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Parts the rows of ruled grids into labels and value cells: by the columns of the head that stands
 * over them; in a part torn off its head by the number of columns, or of cells, that the head had.
 */
final class RuledLines {
  private final HeadFinder finder;
  private List<Head> heads = List.of();
  private @Nullable Grid headGrid;

  /** How many columns the heads name. */
  private long named;

  /** How many columns the block has that the heads belong to. */
  private int width;

  RuledLines(TemplateTable table) {
    this.finder = new HeadFinder(table);
  }

  /** The lines of these rows; head rows are taken in and give none. */
  List<Line> read(List<TableRow> rows) {
    List<Line> lines = new ArrayList<>();
    boolean underHead = false;
    for (TableRow row : rows) {
      Optional<List<Head>> found = finder.heads(row);
      if (found.isPresent()) {
        setHeads(found.get(), row.grid(), underHead && headGrid == row.grid());
      } else {
        lines.add(line(row));
      }
      underHead = found.isPresent();
    }
    return lines;
  }

  /** Of two head rows, one under the other, the lower names the columns that it names. */
  private void setHeads(List<Head> found, Grid grid, boolean underHead) {
    heads = List.copyOf(underHead ? merged(heads, found) : found);
    headGrid = grid;
    named = new HashSet<>(PrintedColumns.named(heads)).size();
    width = widthOfBlock();
  }

  private static List<Head> merged(List<Head> upper, List<Head> lower) {
    List<Head> named = new ArrayList<>(lower.stream().filter(RuledLines::isNamed).toList());
    upper.stream()
        .filter(head -> isNamed(head) && named.stream().noneMatch(other -> overlap(head, other)))
        .toList()
        .forEach(named::add);
    List<Head> all = new ArrayList<>(named);
    lower.stream()
        .filter(head -> !isNamed(head) && named.stream().noneMatch(other -> overlap(head, other)))
        .forEach(all::add);
    all.sort(Comparator.comparingInt(head -> head.piece().column()));
    return all;
  }

  private static boolean isNamed(Head head) {
    return head.columnId() != null;
  }

  private static boolean overlap(Head a, Head b) {
    return a.piece().column() < b.piece().columnEnd() && b.piece().column() < a.piece().columnEnd();
  }

  private Line line(TableRow row) {
    List<Piece> pieces = row.pieces();
    int first = firstSlot(row);
    return new Line(row, pieces.subList(0, first), pieces.subList(first, pieces.size()), heads);
  }

  private int firstSlot(TableRow row) {
    List<Piece> pieces = row.pieces();
    if (heads.isEmpty()) {
      return afterLabels(pieces);
    }
    int last = pieces.size() - width;
    if (named < width && last > 0 && afterLabels(pieces) == last) {
      return last;
    }
    int byCount = pieces.size() - heads.size();
    if (byCount >= 0 && isBoundary(pieces, byCount) && !isMovedOn(row, byCount)) {
      return byCount;
    }
    return isOnHeadColumns(row.grid()) ? fromColumn(pieces) : afterLabels(pieces);
  }

  private int widthOfBlock() {
    return heads.stream()
        .map(Head::columnId)
        .filter(Objects::nonNull)
        .findFirst()
        .map(finder::widthOfBlockWith)
        .orElse(0);
  }

  /** Whether only value cells stand from here on, and none right before. */
  private static boolean isBoundary(List<Piece> pieces, int index) {
    for (int i = index; i < pieces.size(); i++) {
      if (!pieces.get(i).isValueLike()) {
        return false;
      }
    }
    return index == 0 || !pieces.get(index - 1).isFigureLike();
  }

  /**
   * Whether the cells from here on were moved to the right: a blank one stands under the first
   * head.
   */
  private boolean isMovedOn(TableRow row, int index) {
    Piece before = index == 0 ? null : row.pieces().get(index - 1);
    return before != null
        && before.isBlank()
        && before.column() >= heads.get(0).piece().column()
        && isOnHeadColumns(row.grid())
        && row.endsBehindOthers();
  }

  private boolean isOnHeadColumns(Grid grid) {
    return headGrid != null && (headGrid == grid || headGrid.columns() == grid.columns());
  }

  private int fromColumn(List<Piece> pieces) {
    int start = heads.get(0).piece().column();
    int index = 0;
    while (index < pieces.size() && pieces.get(index).column() < start) {
      index++;
    }
    return index;
  }

  /** The place after the last label: after the last text that is no figure and no mark. */
  static int afterLabels(List<Piece> pieces) {
    int index = pieces.size();
    while (index > 0 && pieces.get(index - 1).isValueLike()) {
      index--;
    }
    return index;
  }
}
