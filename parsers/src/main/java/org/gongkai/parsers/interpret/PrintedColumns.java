package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateTable;
import org.gongkai.parsers.source.Grid;

/**
 * In which order the columns of a row are printed where no rulings tell: as in the form, unless the
 * heads over it name them in another order.
 */
final class PrintedColumns {
  private PrintedColumns() {}

  /**
   * The ids of the columns from left to right; empty if the heads contradict the form's order
   * without naming all columns, so that nothing tells the order.
   */
  static Optional<List<String>> of(LabelledLine row) {
    List<String> form = row.ref().columns();
    if (row.line().row().kind() == Grid.Kind.RULED) {
      return Optional.of(form);
    }
    List<String> heads = heads(row, form);
    if (heads.size() == form.size()) {
      return Optional.of(heads);
    }
    return isInOrder(heads, form) ? Optional.of(form) : Optional.empty();
  }

  /** The columns of the block that the heads name; none where one is named twice. */
  private static List<String> heads(LabelledLine row, List<String> form) {
    List<String> named = new ArrayList<>();
    List<Head> heads = row.line().heads();
    for (int i = 0; i < heads.size(); i++) {
      String column = heads.get(i).columnId();
      if (column != null && form.contains(column)) {
        if (named.contains(column)) {
          return List.of();
        }
        named.add(column);
      }
    }
    return named;
  }

  /** Whether the columns that heads name stand in the order of a block that has them all. */
  static boolean areInOrder(List<String> columns, TemplateTable table) {
    return table.blocks().stream()
        .map(block -> block.columns().stream().map(TemplateColumn::id).toList())
        .filter(form -> form.containsAll(columns))
        .anyMatch(form -> isInOrder(columns, form));
  }

  /** The columns that heads name, in their order. */
  static List<String> named(List<Head> heads) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      String id = heads.get(i).columnId();
      if (id != null) {
        named.add(id);
      }
    }
    return named;
  }

  private static boolean isInOrder(List<String> heads, List<String> form) {
    for (int i = 1; i < heads.size(); i++) {
      if (form.indexOf(heads.get(i)) < form.indexOf(heads.get(i - 1))) {
        return false;
      }
    }
    return true;
  }
}
