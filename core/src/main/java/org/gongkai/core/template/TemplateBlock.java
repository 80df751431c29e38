package org.gongkai.core.template;

import java.util.List;
import java.util.Optional;

/**
 * A part of a table whose rows share their columns, for example 第二十条第（五）项.
 *
 * @param id the block's id
 * @param lead the line printed over the block; empty where there is none
 * @param columns its columns, in the form's order
 * @param rows its rows in the form's order, groups and variants included
 */
public record TemplateBlock(
    String id, String lead, List<TemplateColumn> columns, List<TemplateRow> rows) {
  /** Takes copies of the lists. */
  public TemplateBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The row with this id, if it has figures. */
  public Optional<TemplateRow> row(String rowId) {
    return rows.stream().filter(row -> row.hasFigures() && row.id().equals(rowId)).findFirst();
  }
}
