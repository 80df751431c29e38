package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Aligns a row of a ruled grid with the heads over it: by their order where there are as many cells
 * as heads (head rows and data rows may split the same grid differently), else by their columns.
 */
final class RuledAlignment {
  private final Map<String, Piece> byColumn = new LinkedHashMap<>();
  private final List<Piece> extras = new ArrayList<>();

  private RuledAlignment() {}

  static List<Alignment> align(Line line, List<String> columns, OrderedNeighbours neighbours) {
    List<Head> heads = line.heads();
    boolean ofThisBlock =
        heads.stream().map(Head::columnId).filter(Objects::nonNull).anyMatch(columns::contains);
    if (!ofThisBlock) {
      return OrderedAlignments.align(line.slots(), columns, neighbours);
    }
    boolean sameGrid = heads.get(0).piece().columnEnd() <= line.row().grid().columns();
    long named = heads.stream().map(Head::columnId).filter(columns::contains).distinct().count();
    if (named < columns.size() && line.slots().size() == columns.size()) {
      return OrderedAlignments.align(line.slots(), columns, neighbours);
    }
    if (line.slots().size() == heads.size()) {
      return List.of(new RuledAlignment().byOrder(line, columns));
    }
    Piece lastHead = heads.get(heads.size() - 1).piece();
    return sameGrid && !line.row().endsBefore(lastHead)
        ? List.of(new RuledAlignment().byColumns(line, columns))
        : OrderedAlignments.align(line.slots(), columns, neighbours);
  }

  private Alignment byOrder(Line line, List<String> columns) {
    for (int i = 0; i < line.slots().size(); i++) {
      put(line.heads().get(i).columnId(), line.slots().get(i), columns);
    }
    return new Alignment(byColumn, extras);
  }

  private Alignment byColumns(Line line, List<String> columns) {
    for (Piece slot : line.slots()) {
      put(headOver(slot, line.heads()), slot, columns);
    }
    return new Alignment(byColumn, extras);
  }

  private static @Nullable String headOver(Piece slot, List<Head> heads) {
    Head best = null;
    int widest = 0;
    for (Head head : heads) {
      int shared =
          Math.min(slot.columnEnd(), head.piece().columnEnd())
              - Math.max(slot.column(), head.piece().column());
      if (shared > widest) {
        best = head;
        widest = shared;
      }
    }
    return best == null ? null : best.columnId();
  }

  /** Cells under one head that print the same are one cell that was merged in the form. */
  private void put(@Nullable String columnId, Piece slot, List<String> columns) {
    if (columnId == null || !columns.contains(columnId)) {
      extras.add(slot);
      return;
    }
    Piece before = byColumn.get(columnId);
    if (before == null || before.isBlank()) {
      byColumn.put(columnId, slot);
    } else if (!slot.isBlank()
        && !Labels.compact(slot.text()).equals(Labels.compact(before.text()))) {
      extras.add(slot);
    }
  }
}
