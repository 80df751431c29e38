package org.gongkai.parsers.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.word.MarkedDigits;

/** Gathers the cells of one sheet, then leaves out what is hidden and lays out what is merged. */
final class SheetBuilder {
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;
  private static final int CELLS_BETWEEN_CHECKS = 1 << 12;

  private record Merge(int top, int left, int bottom, int right) {}

  private final String name;
  private final ReadContext context;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> texts = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final BitSet ruledRows = new BitSet();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private int cells;

  SheetBuilder(String name, ReadContext context) {
    this.name = name;
    this.context = context;
    context.checkTime();
  }

  /** Adds a cell; rows and columns from 0. */
  void add(int row, int column, String text) {
    checkPlace(row, column);
    if (++cells % CELLS_BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    if (!text.isBlank()) {
      texts.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text.strip());
    }
  }

  void addMerge(int top, int left, int bottom, int right) {
    checkPlace(top, left);
    checkPlace(bottom, right);
    merges.add(
        new Merge(
            Math.min(top, bottom),
            Math.min(left, right),
            Math.max(top, bottom),
            Math.max(left, right)));
    context.check("maxTableCells", merges.size(), context.limits().maxTableCells());
  }

  /**
   * Puts the figures of a range in doubt for which a condition may hold; rows and columns from 0.
   */
  void doubt(CellRangeAddress range, Condition condition) {
    context.checkTime();
    int top = Math.max(0, range.getFirstRow());
    int bottom = range.getLastRow() < 0 ? MOST_ROWS : Math.max(top, range.getLastRow());
    int left = Math.max(0, range.getFirstColumn());
    int right = range.getLastColumn() < 0 ? MOST_COLUMNS : Math.max(left, range.getLastColumn());
    texts
        .subMap(top, true, bottom, true)
        .values()
        .forEach(
            row ->
                row.subMap(left, true, right, true)
                    .replaceAll(
                        (column, text) ->
                            condition.mayHold(text) ? MarkedDigits.FAINT.in(text) : text));
  }

  void markRuled(int row) {
    checkPlace(row, 0);
    ruledRows.set(row);
  }

  void hideRow(int row) {
    checkPlace(row, 0);
    hiddenRows.set(row);
  }

  /** Hides columns, the last one included; what lies outside of any sheet is left alone. */
  void hideColumns(int first, int last) {
    int end = Math.min(last + 1, MOST_COLUMNS);
    if (first >= 0 && first < end) {
      hiddenColumns.set(first, end);
    }
  }

  private void checkPlace(int row, int column) {
    if (row < 0 || column < 0 || row >= MOST_ROWS || column >= MOST_COLUMNS) {
      throw new CorruptDocumentException(
          context.sourceName(), "A cell of the sheet " + name + " stands outside of any sheet.");
    }
  }

  Sheet build() {
    Shown rows = new Shown(hiddenRows);
    Shown columns = new Shown(hiddenColumns);
    List<SheetCell> shown = new ArrayList<>();
    merges.forEach(merge -> addMerged(merge, rows, columns, shown));
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : texts.entrySet()) {
      for (Map.Entry<Integer, String> cell : row.getValue().entrySet()) {
        addPlain(row.getKey(), cell.getKey(), cell.getValue(), rows, columns, shown);
      }
    }
    shown.sort(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column));
    return new Sheet(name, List.copyOf(shown), shownRuledRows(rows), rows, columns);
  }

  private void addPlain(
      int row, int column, String text, Shown rows, Shown columns, List<SheetCell> shown) {
    if (rows.isShown(row) && columns.isShown(column)) {
      String address = Sheet.address(row, column);
      shown.add(new SheetCell(rows.before(row), columns.before(column), 1, 1, text, address));
    }
  }

  /** A merged cell shows the text of its top left place, even where that one is hidden. */
  private void addMerged(Merge merge, Shown rows, Shown columns, List<SheetCell> shown) {
    String text = texts.getOrDefault(merge.top(), new TreeMap<>()).getOrDefault(merge.left(), "");
    clear(merge);
    int top = rows.before(merge.top());
    int left = columns.before(merge.left());
    int rowSpan = rows.before(merge.bottom() + 1) - top;
    int columnSpan = columns.before(merge.right() + 1) - left;
    if (rowSpan > 0 && columnSpan > 0) {
      String address = Sheet.address(merge.top(), merge.left());
      shown.add(new SheetCell(top, left, rowSpan, columnSpan, text, address));
    }
  }

  /** What else stands in the places of a merged cell is never shown. */
  private void clear(Merge merge) {
    context.checkTime();
    for (NavigableMap<Integer, String> row :
        texts.subMap(merge.top(), true, merge.bottom(), true).values()) {
      row.subMap(merge.left(), true, merge.right(), true).clear();
    }
  }

  private BitSet shownRuledRows(Shown rows) {
    BitSet shown = new BitSet();
    ruledRows.stream().filter(rows::isShown).forEach(row -> shown.set(rows.before(row)));
    return shown;
  }
}
