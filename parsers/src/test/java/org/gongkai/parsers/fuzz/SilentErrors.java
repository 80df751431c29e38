package org.gongkai.parsers.fuzz;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.model.Figure;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.PrintedFigure;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Figures that are read otherwise than a report prints them, and that no finding names.
 *
 * <p>Where only the order of cells is known, a row that lost some reads the same wherever a zero
 * and wherever a blank stands: the one for the other is no error there.
 */
final class SilentErrors {
  private SilentErrors() {}

  /** A line for each; none if it is no report any more. */
  static List<String> of(GeneratedReport printed, SourceDocument document) {
    DisclosureReport read;
    try {
      read = ReportOrError.interpretUnchecked(document);
    } catch (ReportException e) {
      return List.of();
    }
    boolean ruled =
        document.blocks().stream()
            .allMatch(block -> !(block instanceof Grid grid) || grid.kind() == Grid.Kind.RULED);
    List<Figure> wrong =
        read.figures().all().stream().filter(figure -> !isRight(figure, printed, ruled)).toList();
    return silent(silent(wrong, read), wrong.isEmpty() ? read : ReportOrError.checked(read))
        .stream()
        .map(figure -> figure.cellId() + ": " + truth(figure, printed) + " read as " + figure)
        .toList();
  }

  private static List<Figure> silent(List<Figure> wrong, DisclosureReport read) {
    Set<String> named = new HashSet<>();
    read.findings().forEach(finding -> named.addAll(finding.cells()));
    return wrong.stream().filter(figure -> !named.contains(figure.cellId())).toList();
  }

  private static boolean isRight(Figure figure, GeneratedReport printed, boolean ruled) {
    Optional<BigDecimal> truth = truth(figure, printed);
    Optional<BigDecimal> value = figure.value();
    boolean nothing = isNothing(truth) && isNothing(value) && !ruled;
    return nothing || truth.isPresent() == value.isPresent() && isSame(truth, value);
  }

  private static boolean isSame(Optional<BigDecimal> truth, Optional<BigDecimal> value) {
    return truth.map(number -> number.compareTo(value.orElseThrow()) == 0).orElse(true);
  }

  private static boolean isNothing(Optional<BigDecimal> value) {
    return value.map(number -> number.signum() == 0).orElse(true);
  }

  private static Optional<BigDecimal> truth(Figure figure, GeneratedReport printed) {
    return Optional.ofNullable(printed.figures().get(figure.cellId()))
        .flatMap(PrintedFigure::value);
  }
}
