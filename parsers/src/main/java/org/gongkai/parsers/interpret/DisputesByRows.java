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
    Set<String> blocks =
        table.blocks().stream()
            .flatMap(block -> block.rows().stream())
            .filter(TemplateRow::hasFigures)
            .map(row -> SeenLabels.key(row.label()))
            .collect(Collectors.toSet());
    return segments.stream()
            .flatMap(segment -> segment.rows().stream())
            .filter(row -> isBlock(row, blocks))
            .count()
        >= FEWEST_ROWS;
  }

  /** Whether a row holds the label of a block and figures. */
  private static boolean isBlock(TableRow row, Set<String> blocks) {
    return row.pieces().stream().anyMatch(piece -> blocks.contains(piece.key()))
        && HeadFinder.hasNumber(row);
  }
}
