package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.core.model.DisputeKind;
import org.gongkai.core.model.Figure;
import org.gongkai.core.prose.Quantity;
import org.gongkai.core.prose.StatedFigure;
import org.gongkai.core.report.DisclosureReport;

/**
 * What the tables of a report may answer to a figure in prose: every number that a sentence can
 * mean and be right. A total counts as printed and as its row or block adds up, so that a sum that
 * is wrong in the table is not held against the prose.
 */
final class TableAnswers {
  private static final List<String> NO_ANSWERS = List.of("requests.unprocessed", "requests.other");
  private static final List<String> NEXT_YEAR = List.of("下", "次年", "明年");

  private final DisclosureReport report;
  private final Map<String, Set<BigDecimal>> sums = new HashMap<>();

  /**
   * The answers of a report.
   *
   * @param broken its sums that do not hold; the others add up to what is printed
   */
  TableAnswers(DisclosureReport report, List<BrokenSum> broken) {
    this.report = report;
    broken.stream().filter(sum -> sum.totals().size() == 1).forEach(this::addSum);
  }

  private void addSum(BrokenSum sum) {
    sums.computeIfAbsent(sum.totals().get(0).cellId(), id -> numbers())
        .add(BrokenSum.total(sum.parts()));
  }

  /** The numbers that agree; empty where the tables have no number to compare with. */
  Set<BigDecimal> to(StatedFigure stated) {
    return report.statistics().isPresent() ? ofStatistics(stated.quantity()) : ofTables(stated);
  }

  private Set<BigDecimal> ofStatistics(Quantity quantity) {
    return switch (quantity) {
      case REQUESTS_RECEIVED, REQUESTS_NEWLY_RECEIVED -> statistic("requests_received");
      case REQUESTS_COMPLETED ->
          union(statistic("requests_completed"), statistic("requests_completed_on_time"));
      case REQUESTS_ANSWERED, REQUESTS_HANDLED ->
          union(
              statistic("replies"),
              statistic("requests_completed"),
              statistic("requests_received"));
      case RECONSIDERATIONS -> statistic("reconsiderations");
      case LAWSUITS -> statistic("lawsuits");
      case FEES -> statistic("fees_charged");
      case DOCUMENTS_ISSUED -> statistic("normative_documents_issued");
      default -> Set.of();
    };
  }

  private Set<BigDecimal> statistic(String name) {
    return cell("statistics." + name + ".value");
  }

  private Set<BigDecimal> ofTables(StatedFigure stated) {
    return switch (stated.quantity()) {
      case REQUESTS_RECEIVED -> union(row("new_received"), all());
      case REQUESTS_NEWLY_RECEIVED -> row("new_received");
      case REQUESTS_CARRIED_OVER -> row("carried_over");
      case REQUESTS_CARRIED_FORWARD ->
          NEXT_YEAR.stream().anyMatch(stated.sentence()::contains)
              ? row("carried_forward")
              : union(row("carried_forward"), row("carried_over"));
      case REQUESTS_COMPLETED -> row("processed_total");
      case REQUESTS_HANDLED -> union(row("processed_total"), row("new_received"), all());
      case REQUESTS_ANSWERED -> answered();
      case RECONSIDERATIONS -> disputes(DisputeKind.RECONSIDERATION);
      case LAWSUITS ->
          sums(
              disputes(DisputeKind.LITIGATION_DIRECT),
              disputes(DisputeKind.LITIGATION_AFTER_RECONSIDERATION));
      case DOCUMENTS_ISSUED, DOCUMENTS_REPEALED, DOCUMENTS_IN_FORCE -> documents(stated.quantity());
      default -> Set.of();
    };
  }

  /**
   * 收到 may mean all that there was to handle: new and carried over, or completed and carried on.
   */
  private Set<BigDecimal> all() {
    return union(
        sums(row("new_received"), row("carried_over")),
        sums(row("processed_total"), row("carried_forward")));
  }

  /** Requests that are not processed, or ended in another way, may get no answer. */
  private Set<BigDecimal> answered() {
    BigDecimal silent =
        report.figures().all().stream()
            .filter(figure -> NO_ANSWERS.stream().anyMatch(figure.cellId()::startsWith))
            .filter(figure -> figure.cellId().endsWith(".total"))
            .flatMap(figure -> figure.value().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Set<BigDecimal> answers = union(row("processed_total"), row("new_received"), all());
    row("processed_total").forEach(total -> answers.add(total.subtract(silent)));
    return answers;
  }

  private Set<BigDecimal> row(String row) {
    return cell("requests." + row + ".total");
  }

  /** Prose often leaves out what is not yet decided (尚未审结). */
  private Set<BigDecimal> disputes(DisputeKind kind) {
    String block = "disputes." + kind.id() + ".";
    Set<BigDecimal> totals = cell(block + "total");
    BigDecimal pending =
        report.figure(block + "pending").flatMap(Figure::value).orElse(BigDecimal.ZERO);
    Set<BigDecimal> decided = numbers();
    totals.forEach(total -> decided.add(total.subtract(pending)));
    return union(totals, decided);
  }

  private Set<BigDecimal> documents(Quantity quantity) {
    Set<BigDecimal> answers = numbers();
    quantity.cells(report.template()).forEach(id -> answers.addAll(cell(id)));
    return answers;
  }

  /** The number in a cell, and what the parts of a total add up to. */
  private Set<BigDecimal> cell(String cellId) {
    Set<BigDecimal> answers = numbers();
    report.figure(cellId).flatMap(Figure::value).ifPresent(answers::add);
    answers.addAll(sums.getOrDefault(cellId, Set.of()));
    return answers;
  }

  private static Set<BigDecimal> sums(Set<BigDecimal> some, Set<BigDecimal> others) {
    Set<BigDecimal> sums = numbers();
    some.forEach(a -> others.forEach(b -> sums.add(a.add(b))));
    return sums;
  }

  @SafeVarargs
  private static Set<BigDecimal> union(Set<BigDecimal>... sets) {
    Set<BigDecimal> all = numbers();
    Stream.of(sets).forEach(all::addAll);
    return all;
  }

  /** Equal numbers are one, however many zeros they have. */
  private static Set<BigDecimal> numbers() {
    return new TreeSet<>();
  }
}
