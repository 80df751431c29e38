package org.gongkai.core.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Figures;
import org.gongkai.core.model.TemplateId;

/**
 * Something that the national forms of several years ask for, each in its own cells, so that
 * reports can be compared over the years. Read from {@code measures.txt}.
 *
 * @param id its stable name, for example {@code requests_received}
 * @param comparability how far it means the same under all forms
 * @param labelEn its English label
 * @param labelZh its Chinese label
 * @param noteEn what to know when years are compared, in English; empty where there is nothing
 * @param noteZh the same in Chinese
 * @param ways for each form that asks for it, the ways to get it, best first: each is a list of
 *     cells that are added up
 */
public record Measure(
    String id,
    Comparability comparability,
    String labelEn,
    String labelZh,
    String noteEn,
    String noteZh,
    Map<TemplateId, List<List<String>>> ways) {
  private static final List<Measure> ALL = MeasureReader.read();

  /** Takes a copy of the ways. */
  public Measure {
    ways = Map.copyOf(ways);
  }

  /** All measures, in a fixed order. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The ways to get it from a form, best first; empty where the form does not ask for it. */
  public List<List<String>> ways(TemplateId form) {
    return ways.getOrDefault(form, List.of());
  }

  /**
   * Its number in a report: the sum of the cells of the first way whose cells all hold a number.
   * Empty where no way has them all: a blank cell is never taken for 0.
   */
  public Optional<BigDecimal> value(TemplateId form, Figures figures) {
    return ways(form).stream().flatMap(cells -> sum(cells, figures).stream()).findFirst();
  }

  private static Optional<BigDecimal> sum(List<String> cells, Figures figures) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String cell : cells) {
      Optional<BigDecimal> part = figures.figure(cell).flatMap(Figure::value);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(part.get());
    }
    return Optional.of(sum);
  }
}
