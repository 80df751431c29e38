package org.gongkai.core.compare;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.TemplateId;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.Comparability;
import org.gongkai.core.template.Measure;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * The figures of two reports side by side: each cell that one of both forms has, and each measure
 * that both forms have in different cells.
 */
final class FigureComparison {
  private static final Set<FindingCode> DOUBTS =
      Set.of(
          FindingCode.UNREADABLE_CELL,
          FindingCode.AMBIGUOUS_ALIGNMENT,
          FindingCode.CONFLICTING_READINGS,
          FindingCode.UNIT_UNKNOWN);

  private final DisclosureReport before;
  private final DisclosureReport after;

  FigureComparison(DisclosureReport before, DisclosureReport after) {
    this.before = before;
    this.after = after;
  }

  List<FigureRow> rows() {
    return Stream.concat(measures(), cells()).toList();
  }

  private Stream<FigureRow> cells() {
    Map<String, TemplateCell> cells = new LinkedHashMap<>();
    // The newer form's words come first; what only the older one has follows.
    Stream.of(after, before)
        .flatMap(report -> ReportTemplate.of(report.template()).stream())
        .flatMap(form -> form.cells().stream())
        .forEach(cell -> cells.putIfAbsent(cell.cellId(), cell));
    return cells.values().stream().map(this::row).filter(FigureComparison::isThere);
  }

  /** Rows that only some reports print are left out where neither has them. */
  private static boolean isThere(FigureRow row) {
    return row.before().status() != FigureStatus.ABSENT
        || row.after().status() != FigureStatus.ABSENT;
  }

  private FigureRow row(TemplateCell cell) {
    return new FigureRow(
        cell.cellId(),
        Optional.of(cell),
        Optional.empty(),
        cell.unit(),
        figure(before, cell.cellId()),
        figure(after, cell.cellId()),
        before.figure(cell.cellId()).isPresent() && after.figure(cell.cellId()).isPresent(),
        false);
  }

  private static ComparedFigure figure(DisclosureReport report, String cellId) {
    return report
        .figure(cellId)
        .map(f -> compared(f.status(), f.value(), f.raw(), doubts(report, List.of(cellId))))
        .orElseGet(() -> compared(FigureStatus.ABSENT, Optional.empty(), "", List.of()));
  }

  private Stream<FigureRow> measures() {
    if (before.template() == after.template()) {
      return Stream.empty();
    }
    return Measure.all().stream()
        .filter(measure -> isInBoth(measure) && isInOtherCells(measure))
        .map(this::row);
  }

  private boolean isInBoth(Measure measure) {
    return !measure.ways(before.template()).isEmpty() && !measure.ways(after.template()).isEmpty();
  }

  private boolean isInOtherCells(Measure measure) {
    return !measure.ways(before.template()).equals(measure.ways(after.template()));
  }

  private FigureRow row(Measure measure) {
    String cell = measure.ways(after.template()).get(0).get(0);
    return new FigureRow(
        measure.id(),
        Optional.empty(),
        Optional.of(measure),
        ReportTemplate.expect(after.template()).expectCell(cell).unit(),
        figure(before, measure),
        figure(after, measure),
        true,
        measure.comparability() == Comparability.BREAK && isAcrossTheBreak());
  }

  /** The Regulations of 2019 changed what is counted; the later forms count the same. */
  private boolean isAcrossTheBreak() {
    return before.template() == TemplateId.NATIONAL_2014
        || after.template() == TemplateId.NATIONAL_2014;
  }

  private static ComparedFigure figure(DisclosureReport report, Measure measure) {
    Optional<BigDecimal> value = measure.value(report.template(), report.figures());
    List<String> cells =
        measure.ways(report.template()).stream().flatMap(Collection::stream).toList();
    boolean isPrinted =
        cells.stream()
            .flatMap(id -> report.figure(id).stream())
            .map(Figure::status)
            .anyMatch(status -> status != FigureStatus.ABSENT);
    FigureStatus none = isPrinted ? FigureStatus.BLANK : FigureStatus.ABSENT;
    return compared(
        value.isPresent() ? FigureStatus.VALUE : none, value, "", doubts(report, cells));
  }

  private static ComparedFigure compared(
      FigureStatus status, Optional<BigDecimal> value, String raw, List<FindingCode> doubts) {
    return new ComparedFigure(status, value.orElse(null), raw, doubts);
  }

  private static List<FindingCode> doubts(DisclosureReport report, List<String> cells) {
    return report.findings().stream()
        .filter(finding -> DOUBTS.contains(finding.code()))
        .filter(finding -> finding.cells().stream().anyMatch(cells::contains))
        .map(Finding::code)
        .distinct()
        .toList();
  }
}
