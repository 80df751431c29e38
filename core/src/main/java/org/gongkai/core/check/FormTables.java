package org.gongkai.core.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.core.template.TemplateTable;

/** What a report has of the tables of its form. */
final class FormTables {
  private static final Map<TemplateId, Map<TableKind, List<TemplateCell>>> PRESCRIBED =
      byForm(FormTables::prescribed);
  private static final Map<TemplateId, Map<TableKind, List<List<TemplateCell>>>> ROWS =
      byForm(FormTables::rows);

  private final DisclosureReport report;

  FormTables(DisclosureReport report) {
    this.report = report;
  }

  /** The form of the report; empty where it is unknown. */
  Optional<ReportTemplate> form() {
    return ReportTemplate.of(report.template());
  }

  /** The tables of the form; none where it is unknown. */
  Stream<TableKind> kinds() {
    return form().stream().flatMap(form -> form.tables().stream()).map(TemplateTable::kind);
  }

  /** The cells of a table that the form prescribes. */
  List<TemplateCell> formCells(TableKind kind) {
    return PRESCRIBED.get(report.template()).get(kind);
  }

  /** The same cells, row by row. */
  List<List<TemplateCell>> formRows(TableKind kind) {
    return ROWS.get(report.template()).get(kind);
  }

  private static <T> Map<TemplateId, Map<TableKind, T>> byForm(
      BiFunction<ReportTemplate, TableKind, T> ofTable) {
    Map<TemplateId, Map<TableKind, T>> all = new EnumMap<>(TemplateId.class);
    for (ReportTemplate form : ReportTemplate.all()) {
      Map<TableKind, T> tables = new EnumMap<>(TableKind.class);
      form.tables().forEach(table -> tables.put(table.kind(), ofTable.apply(form, table.kind())));
      all.put(form.id(), tables);
    }
    return all;
  }

  private static List<TemplateCell> prescribed(ReportTemplate form, TableKind kind) {
    return prescribed(form.cells(kind));
  }

  private static List<TemplateCell> prescribed(List<TemplateCell> cells) {
    return cells.stream().filter(cell -> cell.presence() == Presence.FORM).toList();
  }

  private static List<List<TemplateCell>> rows(ReportTemplate form, TableKind kind) {
    return form.rows(kind).values().stream()
        .map(FormTables::prescribed)
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /** Whether the report has a cell, whatever stands in it. */
  boolean has(TemplateCell cell) {
    return status(cell) != FigureStatus.ABSENT;
  }

  /** Whether the report has any of these cells. */
  boolean hasAny(List<TemplateCell> cells) {
    for (TemplateCell cell : cells) {
      if (has(cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these cells stand in a picture. */
  boolean areInPicture(List<TemplateCell> cells) {
    return report.findings(FindingCode.IMAGE_TABLE).stream()
        .anyMatch(finding -> finding.cells().containsAll(ids(cells)));
  }

  /** What stands in a cell. */
  FigureStatus status(TemplateCell cell) {
    return report.figure(cell.cellId()).map(Figure::status).orElse(FigureStatus.ABSENT);
  }

  /** Where the first of these cells stands that the report has. */
  Optional<Location> firstLocation(List<TemplateCell> cells) {
    return cells.stream()
        .flatMap(cell -> report.figure(cell.cellId()).stream())
        .flatMap(figure -> figure.location().stream())
        .findFirst();
  }

  static List<String> ids(List<TemplateCell> cells) {
    return cells.stream().map(TemplateCell::cellId).toList();
  }
}
