package org.gongkai.parsers.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, Piece> cells = new LinkedHashMap<>();
    alignment.byColumn().forEach((column, piece) -> cells.put(prefix + column, piece));
    for (TemplateSum sum : sums) {
      if (isWithin(sum, prefix) && !holds(sum, cells)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all given sums hold among the given cells. */
  boolean hold(Map<String, Piece> cells) {
    return sums.stream().allMatch(sum -> holds(sum, cells));
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
