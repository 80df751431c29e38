package org.gongkai.parsers.interpret;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;

/** Tells a table 四 whose blocks stand one under another, each in a row of its own. */
final class DisputesByRows {
  private static final int FEWEST_ROWS = 2;

  private DisputesByRows() {}

  static boolean isOne(TemplateTable table, List<TableSegment> segments) {
    List<TableRow> rows =
        segments.stream()
            .flatMap(segment -> segment.rows().stream())
            .filter(TableRow::hasNumber)
            .toList();
    if (rows.size() < FEWEST_ROWS) {
      return false; // Nearly all.
    }
    Set<String> blocks =
        table.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .filter(TemplateRow::hasFigures)
            .map(row -> SeenLabels.key(row.label()))
            .collect(Collectors.toSet());
    return rows.stream().filter(row -> holdsLabel(row, blocks)).count() >= FEWEST_ROWS;
  }

  private static boolean holdsLabel(TableRow row, Set<String> labels) {
    return row.pieces().stream().anyMatch(piece -> labels.contains(piece.key()));
  }
}
