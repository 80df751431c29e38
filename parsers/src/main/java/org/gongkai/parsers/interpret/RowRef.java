package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * A row of the form with all spellings of its label.
 *
 * @param index its place among the rows of its table
 * @param block the block it stands in
 * @param row the row
 * @param keys the keys of its spellings
 * @param number the number in front of its label; empty if none
 * @param isAlsoGroup whether its label stands over other rows of the form, too
 * @param columns the ids of the block's columns, in the form's order
 */
record RowRef(
    int index,
    TemplateBlock block,
    TemplateRow row,
    Set<String> keys,
    String number,
    boolean isAlsoGroup,
    List<String> columns) {

  private static final int SHORT = 2;

  static List<RowRef> of(TemplateTable table) {
    List<RowRef> refs = new ArrayList<>();
    for (TemplateBlock block : table.blocks()) {
      List<String> columns = block.columns().stream().map(TemplateColumn::id).toList();
      for (TemplateRow row : block.rows()) {
        if (row.hasFigures()) {
          refs.add(
              new RowRef(
                  refs.size(),
                  block,
                  row,
                  keys(row),
                  Labels.number(row.label()),
                  isAlsoGroup(block, row),
                  columns));
        }
      }
    }
    return List.copyOf(refs);
  }

  private static Set<String> keys(TemplateRow row) {
    Set<String> keys = Vocabulary.spellings(row).map(SeenLabels::key).collect(Collectors.toSet());
    keys.add(Labels.flat(row.label()));
    return Set.copyOf(keys);
  }

  private static boolean isAlsoGroup(TemplateBlock block, TemplateRow row) {
    return block.rows().stream()
        .anyMatch(
            other ->
                other.path().size() > row.path().size()
                    && other.path().subList(0, row.path().size()).equals(row.path()));
  }

  /** The place tells the row; all else follows from it, and is long to compare. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RowRef other && index == other.index && block == other.block;
  }

  @Override
  public int hashCode() {
    return index;
  }

  boolean isForm() {
    return row.presence() == Presence.FORM;
  }

  /** Whether a label names this row. */
  boolean isNamed(PrintedLabel label) {
    return (keys.contains(label.key()) && isNumberRight(label)) || keys.contains(label.flat());
  }

  /** A label as short as 其他 stands in several places; its number tells which. */
  private boolean isNumberRight(PrintedLabel label) {
    if (label.key().length() > SHORT) {
      return true;
    }
    String printed = label.number();
    return number.isEmpty() || printed.isEmpty() || number.equals(printed);
  }

  /** Whether a text can be the beginning of this row's label. */
  boolean beginsWith(PrintedLabel text) {
    String key = text.key();
    String flat = text.flat();
    if (key.isEmpty() && flat.isEmpty()) {
      return true;
    }
    for (String own : keys) {
      if ((!key.isEmpty() && own.startsWith(key)) || (!flat.isEmpty() && own.startsWith(flat))) {
        return true;
      }
    }
    return false;
  }

  /** Whether some spelling of this row's label is one of the other's, too. */
  boolean isTwin(RowRef other) {
    return !Collections.disjoint(keys, other.keys);
  }

  /** Whether this row stands under a row whose label is a group's, too. */
  boolean isUnder(RowRef group) {
    int depth = group.row.path().size();
    return row.path().size() > depth && row.path().subList(0, depth).equals(group.row().path());
  }

  /**
   * How like the most like of some labels' keys is to the most like spelling of this row's label.
   */
  double likeness(Set<String> labels) {
    double most = 0;
    for (String own : keys) {
      for (String label : labels) {
        most = Math.max(most, Labels.similarity(own, label));
      }
    }
    return most;
  }
}
