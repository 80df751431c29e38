package org.gongkai.parsers.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateTable;
import org.jspecify.annotations.Nullable;

/**
 * What every reading of a table asks of its form, worked out once for each table of the forms.
 *
 * @param rows the rows that have figures, in order
 * @param under for each row the rows under it, if its label is a group's, too
 * @param twins for each row the rows with one of its labels, itself included
 * @param labels the keys of all labels
 * @param heads the keys of the labels of the head that name no column
 * @param groups the keys of the labels of groups of rows
 * @param byKey the rows that have a spelling with this key, in order
 * @param columns the blocks' columns, in the table's order of blocks
 * @param columnKeys the keys of the labels of all columns
 */
record FormIndex(
    List<RowRef> rows,
    List<List<RowRef>> under,
    List<List<RowRef>> twins,
    Set<String> labels,
    Set<String> heads,
    Set<String> groups,
    Map<String, List<RowRef>> byKey,
    List<Columns> columns,
    Set<String> columnKeys) {
  private static final Map<TemplateTable, FormIndex> KNOWN = known();

  /**
   * The columns of a block.
   *
   * @param block the block
   * @param byKey the first column of each key
   * @param isShort whether the label of any of them is so short that it names rows as well (总计)
   */
  record Columns(TemplateBlock block, Map<String, TemplateColumn> byKey, boolean isShort) {
    private static final int SHORT = 4;

    private static Columns of(TemplateBlock block) {
      Map<String, TemplateColumn> byKey = new HashMap<>();
      boolean isShort = false;
      for (TemplateColumn column : block.columns()) {
        Vocabulary.spellings(column)
            .forEach(label -> byKey.putIfAbsent(SeenLabels.key(label), column));
        isShort |= SeenLabels.key(column.labelZh()).length() < SHORT;
      }
      return new Columns(block, Map.copyOf(byKey), isShort);
    }
  }

  static FormIndex of(TemplateTable table) {
    FormIndex known = KNOWN.get(table);
    return known == null ? read(table) : known;
  }

  private static Map<TemplateTable, FormIndex> known() {
    Map<TemplateTable, FormIndex> known = new IdentityHashMap<>();
    for (ReportTemplate template : ReportTemplate.all()) {
      template.tables().forEach(table -> known.put(table, read(table)));
    }
    return known;
  }

  private static FormIndex read(TemplateTable table) {
    List<RowRef> rows = RowRef.of(table);
    return new FormIndex(
        rows,
        rows.stream()
            .map(row -> rows.stream().filter(other -> other.isUnder(row)).toList())
            .toList(),
        rows.stream()
            .map(row -> rows.stream().filter(other -> other.isTwin(row)).toList())
            .toList(),
        keys(Vocabulary.labels(table)),
        keys(table.headers().stream()),
        keys(
            table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !row.hasFigures())
                .map(row -> row.label())),
        byKey(rows),
        table.blocks().stream().map(Columns::of).toList(),
        keys(
            table.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .flatMap(Vocabulary::spellings)));
  }

  private static Map<String, List<RowRef>> byKey(List<RowRef> rows) {
    Map<String, List<RowRef>> byKey = new HashMap<>();
    for (RowRef row : rows) {
      row.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
    }
    return Map.copyOf(byKey);
  }

  /** The first row that a label names behind the last one found, else the first one of all. */
  @Nullable RowRef named(PrintedLabel label, int last) {
    RowRef byKey = named(label.key(), label, last);
    RowRef byFlat = label.flat().equals(label.key()) ? null : named(label.flat(), label, last);
    return byKey == null || byFlat != null && isBefore(byFlat, byKey, last) ? byFlat : byKey;
  }

  private @Nullable RowRef named(String key, PrintedLabel label, int last) {
    RowRef first = null;
    List<RowRef> rows = byKey.getOrDefault(key, List.of());
    for (int i = 0; i < rows.size(); i++) {
      RowRef row = rows.get(i);
      if (row.isNamed(label) && (first == null || isBefore(row, first, last))) {
        first = row;
      }
    }
    return first;
  }

  /** Rows behind the last one come before all others. */
  private static boolean isBefore(RowRef row, RowRef other, int last) {
    boolean isBehind = row.index() > last;
    return isBehind == other.index() > last ? row.index() < other.index() : isBehind;
  }

  private static Set<String> keys(Stream<String> labels) {
    return labels.map(SeenLabels::key).collect(Collectors.toUnmodifiableSet());
  }
}
