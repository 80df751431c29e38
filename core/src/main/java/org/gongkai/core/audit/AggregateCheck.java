package org.gongkai.core.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.gongkai.core.check.RuleOption;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Scope;
import org.gongkai.core.model.TableKind;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.CellKind;
import org.gongkai.core.template.CellLabels;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateCell;

/**
 * {@code AGGREGATE_MISMATCH}: a government's summary, which covers all bodies under it, gives less
 * than those of them together that were read. One finding a row; the other sources are the bodies
 * with the largest figures.
 *
 * <p>Judged are counts that add up: requests, disputes, decisions; not documents (several bodies
 * issue some together) and not money (rounded). A report that says that it covers one organ alone
 * is not judged, nor a figure of the summary that is blank or in doubt. A body's figure that is
 * blank or in doubt counts as 0, of several versions the smallest figure: the sum is at least what
 * is told.
 */
final class AggregateCheck {
  private static final int MAX_OTHERS = 20;

  private final BigDecimal tolerance;
  private final IssuerName parent;
  private final Bodies bodies;
  private final IntFunction<ReportDigest> digests;

  private record Part(ReportDigest digest, BigDecimal value) {}

  private record Wrong(TemplateCell cell, BigDecimal summary, BigDecimal sum, List<Part> parts) {}

  AggregateCheck(
      RuleSettings settings,
      IssuerName parent,
      List<IssuerSeries> all,
      IntFunction<ReportDigest> digests) {
    tolerance = settings.number(RuleOption.AGGREGATE_TOLERANCE);
    this.parent = parent;
    this.digests = digests;
    bodies = new Bodies(parent, all);
  }

  List<Finding> judge(DisclosureReport report, IssuerSeries series, int year) {
    if (!series.issuer().equals(parent) || series.scope().equals(Optional.of(Scope.ORGAN))) {
      return List.of();
    }
    List<IssuerSeries> under = bodies.of(year);
    ReportTemplate form = ReportTemplate.of(report.template()).orElse(null);
    if (form == null || under.isEmpty()) {
      return List.of();
    }
    return form.tables().stream()
        .map(table -> form.rows(table.kind()))
        .flatMap(rows -> rows.values().stream())
        .flatMap(row -> judge(row, series.reports(year), under, year).stream())
        .map(wrong -> finding(report, wrong))
        .toList();
  }

  private Optional<List<Wrong>> judge(
      List<TemplateCell> row, List<Integer> versions, List<IssuerSeries> under, int year) {
    List<Wrong> wrong = new ArrayList<>();
    for (TemplateCell cell : row) {
      if (addsUp(cell)) {
        largestSummary(cell, versions)
            .flatMap(summary -> compare(cell, summary, under, year))
            .ifPresent(wrong::add);
      }
    }
    return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
  }

  private static boolean addsUp(TemplateCell cell) {
    boolean isCounted =
        cell.table() == TableKind.REQUESTS
            || cell.table() == TableKind.DISPUTES
            || cell.column().equals("decisions");
    return isCounted && cell.kind() == CellKind.COUNT;
  }

  /** The largest figure of all versions; empty where one of them has none that is sound. */
  private Optional<BigDecimal> largestSummary(TemplateCell cell, List<Integer> versions) {
    return versions.stream()
        .map(version -> digests.apply(version).figures().value(cell.cellId()))
        .reduce((one, other) -> one.flatMap(a -> other.map(a::max)))
        .flatMap(largest -> largest);
  }

  private Optional<Wrong> compare(
      TemplateCell cell, BigDecimal summary, List<IssuerSeries> under, int year) {
    List<Part> parts =
        under.stream()
            .map(body -> smallest(cell, body.reports(year)))
            .filter(part -> part.value.signum() > 0)
            .sorted(Comparator.comparing(Part::value).reversed())
            .toList();
    BigDecimal sum = parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.subtract(summary).compareTo(tolerance) > 0
        ? Optional.of(new Wrong(cell, summary, sum, parts))
        : Optional.empty();
  }

  private Part smallest(TemplateCell cell, List<Integer> versions) {
    return versions.stream()
        .map(digests::apply)
        .map(d -> new Part(d, d.figures().value(cell.cellId()).orElse(BigDecimal.ZERO)))
        .min(Comparator.comparing(Part::value))
        .orElseThrow();
  }

  private static Finding finding(DisclosureReport report, List<Wrong> row) {
    Wrong told = row.get(row.size() - 1);
    return Finding.of(
            FindingCode.AGGREGATE_MISMATCH,
            row.stream().map(wrong -> wrong.cell.cellId()).toList(),
            report.figure(told.cell.cellId()).flatMap(f -> f.location()).orElse(null),
            CellLabels.en(told.cell),
            CellLabels.zh(told.cell),
            told.summary,
            told.sum,
            told.parts.size())
        .withOtherSources(
            told.parts.stream().limit(MAX_OTHERS).map(part -> part.digest.source()).toList());
  }
}
