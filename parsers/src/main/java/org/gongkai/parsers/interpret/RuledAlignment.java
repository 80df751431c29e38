package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.parsers.source.GridCell;
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
    int named = named(heads, columns);
    if (named == 0) {
      return OrderedAlignments.align(line.slots(), columns, neighbours);
    }
    if (overlap(heads)) {
      return List.of(); // One of them has lost its place, and with it the others.
    }
    boolean sameGrid = heads.get(0).piece().columnEnd() <= line.row().grid().columns();
    if (named < columns.size() && line.slots().size() == columns.size()) {
      return OrderedAlignments.align(line.slots(), columns, neighbours);
    }
    if (line.slots().size() == heads.size()) {
      return byOrder(line, heads, columns);
    }
    Piece lastHead = heads.get(heads.size() - 1).piece();
    if (sameGrid) {
      Alignment underHeads = new RuledAlignment().byColumns(line, columns);
      if (!line.row().endsBefore(lastHead) || hasOnlyZeros(underHeads)) {
        return List.of(underHeads);
      }
    }
    return OrderedAlignments.align(line.slots(), columns, neighbours);
  }

  /** How many of the columns heads name. */
  private static int named(List<Head> heads, List<String> columns) {
    BitSet named = new BitSet();
    for (int i = 0; i < heads.size(); i++) {
      String id = heads.get(i).columnId();
      int column = id == null ? -1 : columns.indexOf(id);
      if (column >= 0) {
        named.set(column);
      }
    }
    return named.cardinality();
  }

  /** Zeros and blank cells stay where they stand, whichever cell of the row is missing. */
  private static boolean hasOnlyZeros(Alignment alignment) {
    return alignment.figures().isEmpty() && alignment.extras().isEmpty();
  }

  /** By the order of the heads; a figure that reaches under the head of a blank cell may be its. */
  private static List<Alignment> byOrder(Line line, List<Head> heads, List<String> columns) {
    List<Alignment> ways = new ArrayList<>();
    ways.add(new RuledAlignment().byOrder(line.slots(), heads, columns));
    for (int i = 0; i + 1 < heads.size(); i++) {
      if (reachesUnderNext(line.slots(), heads, i) && !isUsualSplit(line)) {
        List<Piece> swapped = new ArrayList<>(line.slots());
        Collections.swap(swapped, i, i + 1);
        ways.add(new RuledAlignment().byOrder(swapped, heads, columns));
      }
    }
    return ways;
  }

  private static boolean reachesUnderNext(List<Piece> slots, List<Head> heads, int i) {
    Piece next = heads.get(i + 1).piece();
    return slots.get(i).number().isPresent()
        && slots.get(i + 1).isBlank()
        && slots.get(i).columnEnd() > next.column()
        && heads.get(i).piece().columnEnd() <= next.column();
  }

  /** Whether another row, all of whose cells are printed, splits the grid as this one does. */
  private static boolean isUsualSplit(Line line) {
    Map<Integer, Set<Integer>> printed = new HashMap<>();
    for (GridCell cell : line.row().grid().cells()) {
      if (cell.row() != line.row().index()
          && Notation.isValueLike(cell.text())
          && !cell.isBlank()) {
        printed.computeIfAbsent(cell.row(), row -> new HashSet<>()).add(cell.column());
      }
    }
    List<Integer> split = line.slots().stream().map(Piece::column).toList();
    return printed.values().stream()
        .anyMatch(row -> row.size() == split.size() && row.containsAll(split));
  }

  private Alignment byOrder(List<Piece> slots, List<Head> heads, List<String> columns) {
    for (int i = 0; i < slots.size(); i++) {
      put(heads.get(i).columnId(), slots.get(i), columns);
    }
    return new Alignment(byColumn, extras);
  }

  private Alignment byColumns(Line line, List<String> columns) {
    for (Piece slot : line.slots()) {
      put(headOver(slot, line.heads()), slot, columns);
    }
    return new Alignment(byColumn, extras);
  }

  private static boolean overlap(List<Head> heads) {
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i).piece().column() < heads.get(i - 1).piece().columnEnd()) {
        return true;
      }
    }
    return false;
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
