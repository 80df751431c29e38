package org.gongkai.parsers.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.gongkai.core.template.TemplateSum;
import org.gongkai.core.template.TemplateTable;

/** The sums of a table that lie within one row. */
final class RowSums {
  private final String table;
  private final List<TemplateSum> sums;

  RowSums(TemplateTable table) {
    this.table = table.kind().id();
    this.sums = table.sums();
  }

  /** Whether the sums within a row hold; true where there are none. */
  boolean holdInRow(String rowId, Alignment alignment) {
    String prefix = table + "." + rowId + ".";
    Map<String, Piece> cells = Map.of();
    for (TemplateSum sum : sums) {
      if (isWithin(sum, prefix)) {
        cells = cells.isEmpty() ? cells(prefix, alignment) : cells;
        if (!holds(sum, cells)) {
          return false;
        }
      }
    }
    return true;
  }

  private static Map<String, Piece> cells(String prefix, Alignment alignment) {
    Map<String, Piece> cells = new LinkedHashMap<>();
    alignment.byColumn().forEach((column, piece) -> cells.put(prefix + column, piece));
    return cells;
  }

  /** Whether all given sums hold among the given cells. */
  boolean hold(Map<String, Piece> cells) {
    return sums.stream().allMatch(sum -> holds(sum, cells));
  }

  /** Whether a sum within a row holds in which a column's figure has a part. */
  boolean confirm(String rowId, String column, Alignment alignment) {
    String prefix = table + "." + rowId + ".";
    return confirm(prefix + column, cells(prefix, alignment), sum -> isWithin(sum, prefix));
  }

  /** Whether a sum holds among the given cells in which one of them has a part. */
  boolean confirm(String cell, Map<String, Piece> cells) {
    return confirm(cell, cells, sum -> true);
  }

  private boolean confirm(String cell, Map<String, Piece> cells, Predicate<TemplateSum> which) {
    return sums.stream()
        .filter(sum -> sum.parts().contains(cell) || sum.totals().contains(cell))
        .filter(which)
        .anyMatch(sum -> holds(sum, cells));
  }

  private static boolean isWithin(TemplateSum sum, String prefix) {
    return areWithin(sum.totals(), prefix) && areWithin(sum.parts(), prefix);
  }

  private static boolean areWithin(List<String> cells, String prefix) {
    for (String cell : cells) {
      if (!cell.startsWith(prefix)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(TemplateSum sum, Map<String, Piece> cells) {
    return SumOf.cells(sum.parts(), cells).compareTo(SumOf.cells(sum.totals(), cells)) == 0;
  }
}
