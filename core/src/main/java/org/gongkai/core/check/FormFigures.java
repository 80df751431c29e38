package org.gongkai.core.check;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Figures;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.jspecify.annotations.Nullable;

/** The figures of a report by the places of their cells in the form, so that none is sought. */
final class FormFigures {
  private final List<TemplateCell> cells;
  private final @Nullable Figure[] figures;

  FormFigures(DisclosureReport report) {
    cells = ReportTemplate.of(report.template()).map(ReportTemplate::cells).orElse(List.of());
    figures = inOrder(cells, report.figures());
  }

  /** Nearly all reports have all figures in the form's order. */
  private static @Nullable Figure[] inOrder(List<TemplateCell> cells, Figures figures) {
    @Nullable Figure[] ordered = new Figure[cells.size()];
    Iterator<Figure> all = figures.all().iterator();
    for (int i = 0; i < ordered.length; i++) {
      String id = cells.get(i).cellId();
      Figure next = all.hasNext() ? all.next() : null;
      boolean isNext = next != null && next.cellId().equals(id);
      ordered[i] = isNext ? next : figures.figure(id).orElse(null);
    }
    return ordered;
  }

  /** How many cells the form has; none where it is unknown. */
  int size() {
    return figures.length;
  }

  /** The cell at a place of the form. */
  TemplateCell cell(int place) {
    return cells.get(place);
  }

  /** The figure of the cell at a place of the form; empty where the report knows no such cell. */
  Optional<Figure> figure(int place) {
    return Optional.ofNullable(figures[place]);
  }

  /** The figure of the cell at a place of the form; null where the report does not have it. */
  @Nullable Figure printed(int place) {
    Figure figure = figures[place];
    return figure == null || figure.status() == FigureStatus.ABSENT ? null : figure;
  }
}
