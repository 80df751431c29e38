package org.gongkai.parsers.interpret;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;
import org.gongkai.parsers.source.PlacedText;

/**
 * Compares a report with a second, independent reading of the same places: where both read the same
 * number, the figure is confirmed; where they read different ones, it is in doubt. A place that the
 * second reader did not see, or saw blank, tells nothing: it is known to lose cells.
 */
public final class SecondReading {
  /** Two cells are the same place if they share so much of what they cover together. */
  private static final double SAME_PLACE = 0.5;

  private final Map<Integer, List<PlacedText>> byPage;
  private final List<Finding> conflicts = new ArrayList<>();

  private SecondReading(List<PlacedText> second) {
    this.byPage = second.stream().collect(Collectors.groupingBy(text -> text.place().page()));
  }

  /** The report with its figures confirmed or put in doubt. */
  public static DisclosureReport compare(DisclosureReport report, List<PlacedText> second) {
    SecondReading reading = new SecondReading(second);
    Map<String, TemplateCell> cells = new HashMap<>();
    ReportTemplate.of(report.template())
        .ifPresent(form -> form.cells().forEach(cell -> cells.put(cell.cellId(), cell)));
    DisclosureReport compared =
        report.withFigures(
            report.figures().map(figure -> reading.compare(figure, cells.get(figure.cellId()))));
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(reading.conflicts);
    return compared.withFindings(findings);
  }

  private Figure compare(Figure figure, TemplateCell cell) {
    Optional<PlacedText> other =
        figure
            .location()
            .filter(PageLocation.class::isInstance)
            .map(PageLocation.class::cast)
            .flatMap(this::at);
    if (other.isEmpty() || Notation.isNothing(other.get().text())) {
      return figure;
    }
    if (isSame(figure, other.get().text())) {
      return figure.hasValue() ? figure.withConfirmation(Confirmation.SECOND_READER) : figure;
    }
    conflicts.add(conflict(figure, cell, other.get().text()));
    return figure;
  }

  private Optional<PlacedText> at(PageLocation place) {
    return byPage.getOrDefault(place.page(), List.of()).stream()
        .filter(text -> shared(text.place().box(), place.box()) >= SAME_PLACE)
        .max(Comparator.comparingDouble(text -> shared(text.place().box(), place.box())));
  }

  /** What two boxes share, of what they cover together. */
  private static double shared(Box a, Box b) {
    double width = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
    double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
    if (width <= 0 || height <= 0) {
      return 0;
    }
    double common = width * height;
    return common / (a.width() * a.height() + b.width() * b.height() - common);
  }

  private static boolean isSame(Figure figure, String text) {
    Optional<BigDecimal> first = Notation.number(figure.raw()).map(Notation.Number::value);
    Optional<BigDecimal> second = Notation.number(text).map(Notation.Number::value);
    if (first.isPresent() && second.isPresent()) {
      return first.get().compareTo(second.get()) == 0;
    }
    return figure.status() != FigureStatus.VALUE
        && Labels.compact(figure.raw()).equals(Labels.compact(text));
  }

  private static Finding conflict(Figure figure, TemplateCell cell, String text) {
    return Finding.of(
        FindingCode.CONFLICTING_READINGS,
        List.of(figure.cellId()),
        figure.location().orElseThrow(),
        CellLabels.en(cell),
        CellLabels.zh(cell),
        figure.raw(),
        FigureMaker.fold(text));
  }
}
