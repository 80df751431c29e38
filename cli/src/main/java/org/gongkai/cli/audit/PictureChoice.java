package org.gongkai.cli.audit;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.Severity;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.report.DisclosureReport;

/** Which pages of a report are drawn. The names are those that users type. */
public enum PictureChoice {
  /** No page. */
  none,
  /** The pages where an error or a warning stands. */
  findings,
  /** The pages where a figure or any finding stands. */
  all;

  /** The pages, from 1. */
  Set<Integer> pages(DisclosureReport report) {
    Set<Integer> pages = new TreeSet<>();
    places(report)
        .filter(PageLocation.class::isInstance)
        .forEach(place -> pages.add(((PageLocation) place).page()));
    return pages;
  }

  private Stream<Location> places(DisclosureReport report) {
    return switch (this) {
      case none -> Stream.empty();
      case findings ->
          report.findings().stream()
              .filter(finding -> finding.severity() != Severity.INFO)
              .flatMap(finding -> places(finding, report));
      case all ->
          Stream.concat(
              report.figures().all().stream().flatMap(figure -> figure.location().stream()),
              report.findings().stream().flatMap(finding -> finding.location().stream()));
    };
  }

  private static Stream<Location> places(Finding finding, DisclosureReport report) {
    return Stream.concat(
        finding.location().stream(),
        finding.cells().stream()
            .map(report::figure)
            .flatMap(Optional::stream)
            .map(Figure::location)
            .flatMap(Optional::stream));
  }
}
