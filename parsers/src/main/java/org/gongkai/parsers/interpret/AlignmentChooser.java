package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.template.TemplateSum;
import org.gongkai.core.template.TemplateTable;

/**
 * Chooses among the ways to align a row: the only one that the form's sums allow, else the first in
 * document order. The doubt stays either way.
 */
final class AlignmentChooser {
  private final TableKind kind;
  private final List<TemplateSum> sums;
  private final Map<String, BigDecimal> certain = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  AlignmentChooser(TemplateTable table, List<RowAlignments> rows) {
    this.kind = table.kind();
    this.sums = table.sums();
    if (rows.stream().noneMatch(RowAlignments::isAmbiguous)) {
      return; // Nothing to choose.
    }
    for (RowAlignments row : rows) {
      if (row.candidates().size() == 1) {
        certain.putAll(values(row.ref().row().id(), row.candidates().get(0)));
      } else {
        row.ref()
            .block()
            .columns()
            .forEach(column -> doubtful.add(cellId(row.ref().row().id(), column.id())));
      }
    }
  }

  Alignment choose(String rowId, List<Alignment> candidates) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    List<Alignment> allowed = allowed(rowId, candidates);
    return allowed.size() == 1 ? allowed.get(0) : candidates.get(0);
  }

  /** Whether the sums leave one way only to align a row. */
  boolean isSettled(RowAlignments row) {
    return allowed(row.ref().row().id(), row.candidates()).size() == 1;
  }

  private List<Alignment> allowed(String rowId, List<Alignment> candidates) {
    return candidates.stream().filter(candidate -> sumsAllow(rowId, candidate)).toList();
  }

  private boolean sumsAllow(String rowId, Alignment candidate) {
    Map<String, BigDecimal> own = values(rowId, candidate);
    String prefix = kind.id() + "." + rowId + ".";
    return sums.stream()
        .filter(sum -> cells(sum).anyMatch(cell -> cell.startsWith(prefix)))
        .filter(sum -> cells(sum).noneMatch(c -> !c.startsWith(prefix) && doubtful.contains(c)))
        .allMatch(sum -> holds(sum, own));
  }

  private static Stream<String> cells(TemplateSum sum) {
    return Stream.concat(sum.parts().stream(), sum.totals().stream());
  }

  private boolean holds(TemplateSum sum, Map<String, BigDecimal> own) {
    return total(sum.parts(), own).compareTo(total(sum.totals(), own)) == 0;
  }

  private BigDecimal total(List<String> cells, Map<String, BigDecimal> own) {
    return cells.stream()
        .map(cell -> own.getOrDefault(cell, certain.getOrDefault(cell, BigDecimal.ZERO)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Map<String, BigDecimal> values(String rowId, Alignment alignment) {
    Map<String, BigDecimal> values = new HashMap<>();
    alignment
        .byColumn()
        .forEach(
            (column, piece) ->
                piece
                    .number()
                    .ifPresent(number -> values.put(cellId(rowId, column), number.value())));
    return values;
  }

  private String cellId(String rowId, String columnId) {
    return kind.id() + "." + rowId + "." + columnId;
  }
}
