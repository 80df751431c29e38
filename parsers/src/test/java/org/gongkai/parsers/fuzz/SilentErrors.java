package org.gongkai.parsers.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.core.model.Figure;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.generated.GeneratedReport;
import org.gongkai.parsers.generated.PrintedFigure;
import org.gongkai.parsers.source.SourceDocument;

/** Figures that are read otherwise than a report prints them, and that no finding names. */
final class SilentErrors {
  private SilentErrors() {}

  /** A line for each; none if it is no report any more. */
  static List<String> of(GeneratedReport printed, SourceDocument document) {
    DisclosureReport read;
    try {
      read = ReportOrError.interpret(document);
    } catch (ReportException e) {
      return List.of();
    }
    Set<String> named = new HashSet<>();
    read.findings().forEach(finding -> named.addAll(finding.cells()));
    List<String> silent = new ArrayList<>();
    for (Figure figure : read.figures().all()) {
      Optional<BigDecimal> truth =
          Optional.ofNullable(printed.figures().get(figure.cellId()))
              .flatMap(PrintedFigure::value)
              .map(BigDecimal::stripTrailingZeros);
      boolean same = truth.equals(figure.value().map(BigDecimal::stripTrailingZeros));
      if (!same && !named.contains(figure.cellId())) {
        silent.add(figure.cellId() + ": " + truth + " read as " + figure);
      }
    }
    return silent;
  }
}
