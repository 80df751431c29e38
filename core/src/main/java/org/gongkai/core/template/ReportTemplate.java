package org.gongkai.core.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;

/**
 * A national form: its sections, tables, cells and sums. Read once from its resource file ({@code
 * national_2021.form} and so on). Immutable.
 */
public final class ReportTemplate {
  private static final Map<TemplateId, ReportTemplate> BY_ID =
      Arrays.stream(TemplateId.values())
          .filter(id -> id != TemplateId.UNKNOWN)
          .collect(Collectors.toUnmodifiableMap(id -> id, FormReader::read));
  private static final List<ReportTemplate> ALL =
      Arrays.stream(TemplateId.values()).flatMap(id -> of(id).stream()).toList();

  private final TemplateId id;
  private final int firstYear;
  private final OptionalInt lastYear;
  private final List<TemplateSection> sections;
  private final List<TemplateTable> tables;
  private final List<TemplateCell> cells;
  private final Map<String, TemplateCell> cellsById;
  private final Map<TableKind, List<TemplateCell>> cellsByTable;
  private final Map<TableKind, Map<String, List<TemplateCell>>> rowsByTable;
  private final List<TemplateSum> sums;

  ReportTemplate(
      TemplateId id,
      int firstYear,
      OptionalInt lastYear,
      List<TemplateSection> sections,
      List<TemplateTable> tables,
      List<TemplateCell> cells) {
    this.id = id;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.sections = List.copyOf(sections);
    this.tables = List.copyOf(tables);
    this.cells = formCellsFirst(cells);
    this.cellsById =
        this.cells.stream().collect(Collectors.toUnmodifiableMap(TemplateCell::cellId, c -> c));
    this.cellsByTable =
        this.cells.stream()
            .collect(Collectors.groupingBy(TemplateCell::table, Collectors.toUnmodifiableList()));
    this.rowsByTable =
        this.cellsByTable.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, table -> rows(table.getValue())));
    this.sums = tables.stream().flatMap(table -> table.sums().stream()).toList();
  }

  private static List<TemplateCell> formCellsFirst(List<TemplateCell> cells) {
    Map<Boolean, List<TemplateCell>> byPresence =
        cells.stream()
            .collect(
                Collectors.partitioningBy(
                    cell -> cell.presence() == Presence.FORM, Collectors.toList()));
    List<TemplateCell> ordered = new ArrayList<>(byPresence.get(true));
    ordered.addAll(byPresence.get(false));
    return List.copyOf(ordered);
  }

  /** The form with this id; empty for {@link TemplateId#UNKNOWN}. */
  public static Optional<ReportTemplate> of(TemplateId id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /**
   * The form with this id.
   *
   * @throws NoSuchElementException for {@link TemplateId#UNKNOWN}
   */
  public static ReportTemplate expect(TemplateId id) {
    return of(id).orElseThrow(() -> new NoSuchElementException("There is no template " + id));
  }

  /** All forms, oldest first. */
  public static List<ReportTemplate> all() {
    return ALL;
  }

  /** Which form this is. */
  public TemplateId id() {
    return id;
  }

  /** Whether the form is in force for a reporting year. */
  public boolean isInForceFor(int reportYear) {
    return reportYear >= firstYear && reportYear <= lastYear.orElse(Integer.MAX_VALUE);
  }

  /** The sections that the form prescribes, in its order. */
  public List<TemplateSection> sections() {
    return sections;
  }

  /** The tables of the form, in its order. */
  public List<TemplateTable> tables() {
    return tables;
  }

  /** A table of the form; empty if the form has none of this kind. */
  public Optional<TemplateTable> table(TableKind kind) {
    return tables.stream().filter(table -> table.kind() == kind).findFirst();
  }

  /** All cells: those that the form prescribes in its order, then the variants. */
  public List<TemplateCell> cells() {
    return cells;
  }

  /** The cells of one table, in the same order. */
  public List<TemplateCell> cells(TableKind table) {
    return cellsByTable.getOrDefault(table, List.of());
  }

  /** The cells of one table by row id, rows and cells in the same order. */
  public Map<String, List<TemplateCell>> rows(TableKind table) {
    return rowsByTable.getOrDefault(table, Map.of());
  }

  private static Map<String, List<TemplateCell>> rows(List<TemplateCell> cells) {
    return Collections.unmodifiableMap(
        cells.stream()
            .collect(
                Collectors.groupingBy(
                    TemplateCell::row, LinkedHashMap::new, Collectors.toUnmodifiableList())));
  }

  /**
   * A cell of the form.
   *
   * @param column the id of its column
   * @throws NoSuchElementException if the form has none
   */
  public TemplateCell expectCell(TableKind table, String row, String column) {
    for (TemplateCell cell : rows(table).getOrDefault(row, List.of())) {
      if (cell.column().equals(column)) {
        return cell;
      }
    }
    return expectCell(table.id() + "." + row + "." + column);
  }

  /** The cell with this id; empty if the form has none. */
  public Optional<TemplateCell> cell(String cellId) {
    return Optional.ofNullable(cellsById.get(cellId));
  }

  /**
   * The cell with this id.
   *
   * @throws NoSuchElementException if the form has none
   */
  public TemplateCell expectCell(String cellId) {
    return cell(cellId)
        .orElseThrow(() -> new NoSuchElementException(id + " has no cell '" + cellId + "'"));
  }

  /** All sums that the form prescribes. */
  public List<TemplateSum> sums() {
    return sums;
  }

  @Override
  public String toString() {
    return id.name();
  }
}
