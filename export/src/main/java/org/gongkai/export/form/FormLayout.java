package org.gongkai.export.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Presence;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateBlock;
import org.gongkai.core.template.TemplateColumn;
import org.gongkai.core.template.TemplateRow;
import org.gongkai.core.template.TemplateTable;

/**
 * A table of the form with the figures of a report, laid out as the form prints it.
 *
 * @param kind which table
 * @param rows the number of rows
 * @param columns the number of columns
 * @param cells the cells by row, then column; they cover the whole table, none covers another
 */
public record FormLayout(TableKind kind, int rows, int columns, List<FormCell> cells) {
  private static final Comparator<FormCell> READING_ORDER =
      Comparator.comparingInt(FormCell::row).thenComparingInt(FormCell::column);

  /** Puts the cells in order. */
  public FormLayout {
    cells = cells.stream().sorted(READING_ORDER).toList();
  }

  /** The tables of a report's form, in the form's order; none for an unknown form. */
  public static List<FormLayout> of(DisclosureReport report) {
    return ReportTemplate.of(report.template())
        .map(ReportTemplate::tables)
        .orElse(List.of())
        .stream()
        .map(table -> of(table, report))
        .toList();
  }

  private static FormLayout of(TemplateTable table, DisclosureReport report) {
    FormFigures figures = new FormFigures(report, table.kind());
    return switch (table.kind()) {
      case PROACTIVE -> new BlocksLayout(figures).lay(table.blocks());
      case REQUESTS -> new RequestsLayout(figures).lay(table.blocks().get(0));
      case DISPUTES -> new DisputesLayout(figures).lay(table.blocks().get(0));
      case STATISTICS -> new StatisticsLayout(figures).lay(table.blocks().get(0));
    };
  }

  /** Whether the report has any cell of the table. */
  public boolean isPrinted() {
    return cells.stream()
        .map(FormCell::figure)
        .anyMatch(figure -> figure != null && figure.status() != FigureStatus.ABSENT);
  }

  /** Finds the figures of one table. */
  record FormFigures(DisclosureReport report, TableKind kind) {
    /**
     * The rows with figures: those of the form and the variants that are printed, but not the rows
     * in whose place a variant is printed.
     */
    List<TemplateRow> rows(TemplateBlock block) {
      List<TemplateRow> printed =
          block.rows().stream().filter(row -> row.hasFigures() && isPrinted(block, row)).toList();
      return block.rows().stream()
          .filter(row -> printed.contains(row) || isMissing(row, printed))
          .toList();
    }

    private static boolean isMissing(TemplateRow row, List<TemplateRow> printed) {
      return row.presence() == Presence.FORM
          && printed.stream()
              .filter(other -> other.presence() == Presence.VARIANT)
              .noneMatch(other -> startsWith(row.path(), other.path()));
    }

    private static boolean startsWith(List<String> path, List<String> start) {
      return path.size() > start.size() && path.subList(0, start.size()).equals(start);
    }

    private boolean isPrinted(TemplateBlock block, TemplateRow row) {
      return block.columns().stream()
          .flatMap(column -> find(row, column).stream())
          .anyMatch(figure -> figure.status() != FigureStatus.ABSENT);
    }

    private Optional<Figure> find(TemplateRow row, TemplateColumn column) {
      return report.figure(id(row, column));
    }

    /** The figure; an absent one where the report has none at all. */
    Figure figure(TemplateRow row, TemplateColumn column) {
      return find(row, column).orElseGet(() -> absent(id(row, column)));
    }

    private Figure absent(String id) {
      return Figure.absent(id, ReportTemplate.expect(report.template()).expectCell(id).unit());
    }

    private String id(TemplateRow row, TemplateColumn column) {
      return kind.id() + "." + row.id() + "." + column.id();
    }
  }
}
