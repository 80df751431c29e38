package org.gongkai.parsers.interpret;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    return sums.stream().filter(sum -> isWithin(sum, prefix)).allMatch(sum -> holds(sum, cells));
  }

  /** Whether all given sums hold among the given cells. */
  boolean hold(Map<String, Piece> cells) {
    return sums.stream().allMatch(sum -> holds(sum, cells));
  }

  private static boolean isWithin(TemplateSum sum, String prefix) {
    return Stream.concat(sum.parts().stream(), sum.totals().stream())
        .allMatch(cell -> cell.startsWith(prefix));
  }

  private static boolean holds(TemplateSum sum, Map<String, Piece> cells) {
    return SumOf.cells(sum.parts(), cells).compareTo(SumOf.cells(sum.totals(), cells)) == 0;
  }
}
