package org.gongkai.core.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.Unit;
import org.jspecify.annotations.Nullable;

/** One table of a form while its file is read. */
final class FormTable {
  private final TableKind kind;
  private final List<String> headers = new ArrayList<>();
  private final List<TemplateBlock> blocks = new ArrayList<>();
  private final List<TemplateSum> sums = new ArrayList<>();
  private final List<TemplateCell> cells = new ArrayList<>();
  private final Map<String, ColumnFormat> formats = new LinkedHashMap<>();

  private record ColumnFormat(@Nullable Unit unit, @Nullable CellKind kind) {}

  FormTable(TableKind kind) {
    this.kind = kind;
  }

  TemplateTable table() {
    return new TemplateTable(kind, headers, blocks, sums);
  }

  List<TemplateCell> cells() {
    return cells;
  }

  void headers(List<String> labels) {
    headers.addAll(labels);
  }

  void block(String id, String lead) {
    blocks.add(new TemplateBlock(id, lead, List.of(), List.of()));
    formats.clear();
  }

  /** A column; {@code -} as its unit says that each row has its own. */
  void column(TemplateColumn column, String unit, String cellKind) {
    boolean perRow = unit.equals("-");
    formats.put(
        column.id(),
        new ColumnFormat(perRow ? null : Unit.ofCode(unit), perRow ? null : kind(cellKind)));
    TemplateBlock block = last();
    List<TemplateColumn> columns = new ArrayList<>(block.columns());
    columns.add(column);
    replaceLast(new TemplateBlock(block.id(), block.lead(), columns, block.rows()));
  }

  void row(TemplateRow row) {
    add(row);
    if (row.hasFigures()) {
      for (TemplateColumn column : last().columns()) {
        ColumnFormat format = formats.get(column.id());
        if (format == null || format.unit() == null || format.kind() == null) {
          throw new IllegalStateException("The column " + column.id() + " has no unit of its own");
        }
        cells.add(cell(row, column, column.labelZh(), format.unit(), format.kind()));
      }
    }
  }

  void indicator(TemplateRow row, Unit unit, CellKind cellKind, String printedUnit) {
    add(row);
    TemplateColumn column = last().columns().get(0);
    String label = column.labelZh() + "（单位：" + printedUnit + "）";
    cells.add(cell(row, column, label, unit, cellKind));
  }

  void rowSum(FindingCode code, List<String> parts, List<String> totals) {
    for (String row : rowIds()) {
      sum(code, ids(List.of(row), parts), ids(List.of(row), totals));
    }
  }

  void columnSum(FindingCode code, List<String> parts, List<String> totals) {
    for (TemplateColumn column : last().columns()) {
      sum(code, ids(parts, List.of(column.id())), ids(totals, List.of(column.id())));
    }
  }

  private void sum(FindingCode code, List<String> parts, List<String> totals) {
    Set<String> variants =
        cells.stream()
            .filter(cell -> cell.presence() == Presence.VARIANT)
            .map(TemplateCell::cellId)
            .collect(Collectors.toSet());
    List<String> variantParts = parts.stream().filter(variants::contains).toList();
    sums.add(new TemplateSum(code, parts, totals, variantParts));
  }

  private Set<String> rowIds() {
    return cells.stream()
        .map(TemplateCell::row)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private List<String> ids(List<String> rows, List<String> columns) {
    return rows.stream()
        .flatMap(row -> columns.stream().map(column -> kind.id() + "." + row + "." + column))
        .toList();
  }

  private TemplateCell cell(
      TemplateRow row, TemplateColumn column, String columnLabel, Unit unit, CellKind cellKind) {
    return new TemplateCell(
        kind.id() + "." + row.id() + "." + column.id(),
        kind,
        row.id(),
        column.id(),
        String.join("/", row.path()),
        columnLabel,
        row.labelEn(),
        column.labelEn(),
        unit,
        cellKind,
        row.presence());
  }

  private void add(TemplateRow row) {
    TemplateBlock block = last();
    List<TemplateRow> rows = new ArrayList<>(block.rows());
    rows.add(row);
    replaceLast(new TemplateBlock(block.id(), block.lead(), block.columns(), rows));
  }

  private TemplateBlock last() {
    return blocks.get(blocks.size() - 1);
  }

  private void replaceLast(TemplateBlock block) {
    blocks.set(blocks.size() - 1, block);
  }

  static CellKind kind(String word) {
    return CellKind.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
