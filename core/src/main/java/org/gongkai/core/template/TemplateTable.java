package org.gongkai.core.template;

import java.util.List;
import org.gongkai.core.model.TableKind;

/**
 * A table of the form.
 *
 * @param kind which table
 * @param headers the labels of its head that name no column
 * @param blocks its blocks, in the form's order
 * @param sums what must add up in it
 */
public record TemplateTable(
    TableKind kind, List<String> headers, List<TemplateBlock> blocks, List<TemplateSum> sums) {
  /** Takes copies of the lists. */
  public TemplateTable {
    headers = List.copyOf(headers);
    blocks = List.copyOf(blocks);
    sums = List.copyOf(sums);
  }
}
