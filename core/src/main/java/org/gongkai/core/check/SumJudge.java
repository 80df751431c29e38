package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.report.DisclosureReport;

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
  private final FormFigures figures;
  private final Set<String> ambiguous;
  private final BitSet holding = new BitSet();
  private final List<BrokenSum> broken = new ArrayList<>();

  SumJudge(DisclosureReport report) {
    this(report, new FormFigures(report));
  }

  /** Judges all sums of a report, whose figures were put in order already. */
  SumJudge(DisclosureReport report, FormFigures figures) {
    this.figures = figures;
    ambiguous =
        report.findings(FindingCode.AMBIGUOUS_ALIGNMENT).stream()
            .flatMap(finding -> finding.cells().stream())
            .collect(Collectors.toUnmodifiableSet());
    for (FormSum sum : FormSum.of(report.template())) {
      if (isPrinted(sum) && !isDoubtful(sum.parts()) && !isDoubtful(sum.totals())) {
        judge(sum);
      }
    }
  }

  /** The sums that can be judged and do not hold, in the form's order; none for an unknown form. */
  List<BrokenSum> broken() {
    return List.copyOf(broken);
  }

  /** The figures with a number in sums that hold; some may be in others that do not. */
  Stream<Figure> holding() {
    return holding.stream().mapToObj(figures::figure).flatMap(figure -> figure.stream());
  }

  private void judge(FormSum sum) {
    BigDecimal total = total(sum.totals());
    if (total(sum.parts()).compareTo(total) == 0) {
      markHolding(sum.parts());
      markHolding(sum.totals());
      return;
    }
    int[] counted = withoutSubtotals(sum);
    if (total(counted).compareTo(total) == 0) {
      markHolding(counted);
      markHolding(sum.totals());
    } else {
      broken.add(new BrokenSum(sum.sum(), printed(sum.parts()), printed(sum.totals())));
    }
  }

  private void markHolding(int[] places) {
    for (int place : places) {
      holding.set(place, holding.get(place) || hasNumber(place));
    }
  }

  /** What cells add up to; one without a number counts as 0. */
  private BigDecimal total(int[] places) {
    BigDecimal total = BigDecimal.ZERO;
    for (int place : places) {
      Figure figure = figures.printed(place);
      total = figure != null && figure.hasValue() ? total.add(figure.expectValue()) : total;
    }
    return total;
  }

  private List<Figure> printed(int[] places) {
    return IntStream.of(places).mapToObj(figures::printed).filter(Objects::nonNull).toList();
  }

  private int[] withoutSubtotals(FormSum sum) {
    List<Figure> parts = printed(sum.parts());
    Collection<String> variants = sum.sum().variants();
    return IntStream.of(sum.parts())
        .filter(
            part -> {
              String id = figures.cell(part).cellId();
              return !(variants.contains(id) && hasDetails(id, parts));
            })
        .toArray();
  }

  private static boolean hasDetails(String subtotal, List<Figure> parts) {
    return parts.stream()
        .anyMatch(part -> part.hasValue() && DetailRows.isDetail(part.cellId(), subtotal));
  }

  private boolean isPrinted(FormSum sum) {
    boolean isPlain = sum.totals().length == 1;
    return hasNumber(sum.totals()) && (hasNumber(sum.parts()) || isPlain && hasMark(sum.parts()));
  }

  private boolean hasNumber(int[] places) {
    for (int place : places) {
      if (hasNumber(place)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNumber(int place) {
    Figure figure = figures.printed(place);
    return figure != null && figure.hasValue();
  }

  private boolean hasMark(int[] places) {
    return printed(places).stream().anyMatch(figure -> !figure.raw().isBlank());
  }

  private boolean isDoubtful(int[] places) {
    for (int place : places) {
      Figure figure = figures.printed(place);
      if (figure != null && isDoubtful(figure)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoubtful(Figure figure) {
    return figure.status() == FigureStatus.UNREADABLE
        || !ambiguous.isEmpty() && ambiguous.contains(figure.cellId());
  }
}
