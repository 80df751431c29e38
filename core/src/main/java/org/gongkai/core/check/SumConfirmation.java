package org.gongkai.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Confirmation;
import org.gongkai.core.model.Figure;
import org.gongkai.core.report.DisclosureReport;

/**
 * Confirms figures by the sums that the form prescribes: one that takes part in at least one sum
 * that can be judged, and only in sums that hold, was hardly misread.
 *
 * <p>A figure whose reading is in doubt is not confirmed by sums: they may have chosen the reading.
 * The agreement of a second reader is kept, since it says more.
 */
public final class SumConfirmation {
  private SumConfirmation() {}

  /** The same report, its figures marked with what the sums say of them. */
  public static DisclosureReport confirm(DisclosureReport report) {
    return confirm(report, new SumJudge(report));
  }

  /** The same for a report whose sums were judged already. */
  static DisclosureReport confirm(DisclosureReport report, SumJudge sums) {
    Set<String> holding = new HashSet<>();
    sums.holding().map(Figure::cellId).forEach(holding::add);
    sums.broken().stream().flatMap(BrokenSum::figures).map(Figure::cellId).forEach(holding::remove);
    holding.removeAll(inDoubt(report));
    return report.withFigures(report.figures().map(f -> confirm(f, holding)));
  }

  private static Figure confirm(Figure figure, Set<String> holding) {
    if (figure.confirmation() == Confirmation.SECOND_READER) {
      return figure;
    }
    boolean confirmed = figure.hasValue() && holding.contains(figure.cellId());
    return figure.withConfirmation(confirmed ? Confirmation.SUMS : Confirmation.NONE);
  }

  private static Set<String> inDoubt(DisclosureReport report) {
    return report.findings().stream()
        .filter(finding -> FindingCode.DOUBTS.contains(finding.code()))
        .flatMap(finding -> finding.cells().stream())
        .collect(Collectors.toSet());
  }
}
