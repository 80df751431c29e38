package org.gongkai.parsers.generated;

import java.util.List;
import org.gongkai.core.model.TableKind;
import org.gongkai.parsers.source.Grid;

/**
 * A table of a form with its merged cells.
 *
 * @param kind which table
 * @param grid its cells
 * @param headRows how many of its first rows are its head; those a page break repeats
 * @param widths how wide its columns are, in letters
 */
public record GeneratedTable(TableKind kind, Grid grid, int headRows, List<Integer> widths) {
  /** The same table with other cells. */
  GeneratedTable with(Grid other) {
    return new GeneratedTable(kind, other, headRows, widths);
  }
}
