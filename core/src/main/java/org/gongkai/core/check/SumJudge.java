package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Figures;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.core.template.ReportTemplate;
import org.gongkai.core.template.TemplateSum;

/**
 * Judges the sums that the form prescribes. Blank and absent cells count as 0.
 *
 * <p>A sum is not judged where its total is blank or absent, where nothing is printed in any of its
 * parts, nor where any cell of it is unreadable or stands in a row whose alignment is ambiguous
 * (there a wrong sum would only say that the doubt is right). A mark for nothing (无, —) is printed:
 * it says that there is none, an empty cell says nothing. A balance needs a number on each side.
 *
 * <p>A row that only some reports print counts as a part. Where its detailed rows are printed as
 * well, it may be their subtotal: then the sum also holds without it.
 */
final class SumJudge {
  private final Figures figures;
  private final Optional<ReportTemplate> template;
  private final Set<String> ambiguous;

  SumJudge(DisclosureReport report) {
    figures = report.figures();
    template = ReportTemplate.of(report.template());
    ambiguous =
        report.findings(FindingCode.AMBIGUOUS_ALIGNMENT).stream()
            .flatMap(finding -> finding.cells().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** All sums of the form that can be judged, in the form's order; none for an unknown form. */
  Stream<JudgedSum> judge() {
    return sums().flatMap(sum -> judge(sum).stream());
  }

  /** Of {@link #judge()} the sums of one kind that do not hold. */
  Stream<JudgedSum> broken(FindingCode code) {
    return sums()
        .filter(sum -> sum.code() == code && !addsUp(sum))
        .flatMap(sum -> judge(sum).stream())
        .filter(sum -> !sum.holds());
  }

  /** Nearly all sums add up, which is told before anything else is asked of them. */
  private boolean addsUp(TemplateSum sum) {
    return total(sum.parts()).compareTo(total(sum.totals())) == 0;
  }

  private BigDecimal total(List<String> cellIds) {
    BigDecimal total = BigDecimal.ZERO;
    for (String id : cellIds) {
      Optional<BigDecimal> value = figures.figure(id).flatMap(Figure::value);
      total = value.isPresent() ? total.add(value.get()) : total;
    }
    return total;
  }

  private Stream<TemplateSum> sums() {
    return template.stream().flatMap(form -> form.sums().stream());
  }

  private Optional<JudgedSum> judge(TemplateSum sum) {
    List<Figure> parts = figuresOf(sum.parts());
    List<Figure> totals = figuresOf(sum.totals());
    boolean isPlain = sum.totals().size() == 1;
    boolean isPrinted = hasNumber(totals) && (hasNumber(parts) || isPlain && hasMark(parts));
    if (!isPrinted || isDoubtful(parts) || isDoubtful(totals)) {
      return Optional.empty();
    }
    if (isEqual(parts, totals)) {
      return Optional.of(new JudgedSum(sum, parts, totals, true));
    }
    List<Figure> counted = withoutSubtotals(sum, parts);
    boolean holds = isEqual(counted, totals);
    return Optional.of(new JudgedSum(sum, holds ? counted : parts, totals, holds));
  }

  private List<Figure> figuresOf(List<String> cellIds) {
    List<Figure> found = new ArrayList<>(cellIds.size());
    for (String id : cellIds) {
      Optional<Figure> figure = figures.figure(id);
      if (figure.isPresent() && figure.get().status() != FigureStatus.ABSENT) {
        found.add(figure.get());
      }
    }
    return List.copyOf(found);
  }

  private List<Figure> withoutSubtotals(TemplateSum sum, List<Figure> parts) {
    return parts.stream()
        .filter(part -> !(sum.variants().contains(part.cellId()) && hasDetails(part, parts)))
        .toList();
  }

  private static boolean hasDetails(Figure subtotal, List<Figure> parts) {
    return parts.stream()
        .anyMatch(part -> part.hasValue() && DetailRows.isDetail(part.cellId(), subtotal.cellId()));
  }

  private static boolean hasNumber(List<Figure> side) {
    for (Figure figure : side) {
      if (figure.hasValue()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMark(List<Figure> side) {
    return side.stream().anyMatch(figure -> !figure.raw().isBlank());
  }

  private boolean isDoubtful(List<Figure> side) {
    for (Figure figure : side) {
      boolean unreadable = figure.status() == FigureStatus.UNREADABLE;
      if (unreadable || ambiguous.contains(figure.cellId())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEqual(List<Figure> parts, List<Figure> totals) {
    return JudgedSum.total(parts).compareTo(JudgedSum.total(totals)) == 0;
  }
}
