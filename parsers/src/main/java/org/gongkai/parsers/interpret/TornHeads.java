package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.jspecify.annotations.Nullable;

/**
 * Names the heads at both ends of a head row whose labels a page break tore: what is left of the
 * label (人 of 自然人), or nothing, stands in its place beside a head that is whole.
 */
final class TornHeads {
  private TornHeads() {}

  static List<Head> complete(List<Head> heads, List<Piece> row, TemplateBlock block) {
    List<Head> complete = new ArrayList<>(heads);
    completeLeft(complete, row, block);
    completeRight(complete, block);
    return complete;
  }

  private static void completeLeft(List<Head> heads, List<Piece> row, TemplateBlock block) {
    int column = index(heads.get(0).columnId(), block) - 1;
    int piece = row.indexOf(heads.get(0).piece()) - 1;
    // The first piece of a row stands over the labels.
    while (column >= 0
        && piece > 0
        && !isNamed(heads, column, block)
        && isRest(row.get(piece), block.columns().get(column))) {
      heads.add(0, new Head(block.columns().get(column).id(), row.get(piece)));
      column--;
      piece--;
    }
  }

  private static void completeRight(List<Head> heads, TemplateBlock block) {
    int last = heads.size() - 1;
    while (last > 0 && heads.get(last).columnId() == null) {
      last--;
    }
    int column = index(heads.get(last).columnId(), block) + 1;
    for (int i = last + 1; i < heads.size() && column < block.columns().size(); i++, column++) {
      if (isNamed(heads, column, block)
          || !isRest(heads.get(i).piece(), block.columns().get(column))) {
        return;
      }
      heads.set(i, new Head(block.columns().get(column).id(), heads.get(i).piece()));
    }
  }

  /** A column that stands elsewhere in the row lost nothing here. */
  private static boolean isNamed(List<Head> heads, int column, TemplateBlock block) {
    String id = block.columns().get(column).id();
    return heads.stream().anyMatch(head -> id.equals(head.columnId()));
  }

  private static int index(@Nullable String columnId, TemplateBlock block) {
    List<TemplateColumn> columns = block.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRest(Piece piece, TemplateColumn column) {
    return piece.isBlank() || SeenLabels.key(column.labelZh()).contains(piece.key());
  }
}
