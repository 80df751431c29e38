package org.gongkai.core.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.model.TemplateId;

/**
 * What can be compared over the national forms, although their cells differ, for example the
 * requests received: one indicator of the form of 2014, a cell of table 三 in the later ones.
 *
 * @param id its stable name, for example {@code requests_received}
 * @param comparability how well it can be compared over the forms
 * @param labelEn its name in English
 * @param labelZh its name in Chinese
 * @param noteEn what to mind when comparing, in English; may be empty
 * @param noteZh the same in Chinese
 * @param cells for each form that has it, the cells that make it up together; where there are
 *     several lists, reports print the rows of one of them
 */
public record Measure(
    String id,
    Comparability comparability,
    String labelEn,
    String labelZh,
    String noteEn,
    String noteZh,
    Map<TemplateId, List<List<String>>> cells)
    implements Labelled {
  private static final List<Measure> ALL = MeasureReader.read();

  /** Takes a copy of the map. */
  public Measure {
    cells = Map.copyOf(cells);
  }

  /** All measures, in the order of the forms' tables. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure with this id. */
  public static Optional<Measure> of(String id) {
    return ALL.stream().filter(measure -> measure.id.equals(id)).findFirst();
  }

  /** The measures that a cell of a form takes part in. */
  public static List<Measure> containing(TemplateId form, String cellId) {
    return ALL.stream()
        .filter(measure -> measure.cells(form).stream().anyMatch(sum -> sum.contains(cellId)))
        .toList();
  }

  /** The cells that make it up in a form, see {@link #cells()}; none where the form lacks it. */
  public List<List<String>> cells(TemplateId form) {
    return cells.getOrDefault(form, List.of());
  }

  /**
   * The figures of a report that make it up: those of the first list of cells that the report has
   * in full; empty where it has none, or where one of them is unreadable or all are blank. Blank
   * ones among others count as 0, as in the sums of the forms.
   */
  public List<Figure> figures(TemplateId form, Figures figures) {
    return cells(form).stream()
        .map(sum -> sum.stream().flatMap(id -> figures.figure(id).stream()).toList())
        .filter(parts -> parts.stream().noneMatch(part -> has(part, FigureStatus.ABSENT)))
        .findFirst()
        .filter(parts -> parts.stream().noneMatch(part -> has(part, FigureStatus.UNREADABLE)))
        .filter(parts -> parts.stream().anyMatch(Figure::hasValue))
        .orElse(List.of());
  }

  private static boolean has(Figure figure, FigureStatus status) {
    return figure.status() == status;
  }
}
