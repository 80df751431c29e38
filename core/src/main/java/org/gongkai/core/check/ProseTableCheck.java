package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.model.FigureStatus;
import org.gongkai.core.model.Labelled;
import org.gongkai.core.prose.Quantity;
import org.gongkai.core.prose.StatedFigure;
import org.gongkai.core.prose.StatedFigures;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code PROSE_TABLE_MISMATCH}: a sentence states a figure that a table gives as well, and they
 * differ: requests received, handled, completed, answered, carried over and forward;
 * reconsiderations; lawsuits; fees; normative documents. Both are of the same year and body
 * (条例第五十条), so they must agree. One finding a sentence.
 *
 * <p>A figure agrees where any reading of the sentence does ({@link TableAnswers}): 收到 may or may
 * not count what was carried over, disputes may leave out those that are not decided, and a total
 * may be the one printed or the one that its parts make.
 *
 * <p>Not judged: figures of a part (区政府办, 网上申请), of another year or several years, figures that are
 * only about so much, cells that are blank, unreadable or in doubt, amounts of money whose unit is
 * not printed, and quantities of which the same passage also gives a figure that agrees (the other
 * is of a part then), also one of a single body. Outcomes (予以公开) are not compared: prose sums them
 * up in many ways.
 */
final class ProseTableCheck implements SharedCheck {
  private static final Pattern BODY = Pattern.compile("政府|机关|[本我].*级|[局办委]$");

  private final BigDecimal tolerance;

  ProseTableCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.PROSE_TABLE_TOLERANCE);
  }

  @Override
  public List<Finding> check(Evidence evidence) {
    DisclosureReport report = evidence.report();
    List<StatedFigure> all = StatedFigures.of(report, evidence.passages());
    List<StatedFigure> stated =
        all.stream().filter(figure -> isComparable(report, figure)).toList();
    if (stated.isEmpty()) {
      return List.of();
    }
    TableAnswers answers = new TableAnswers(report, evidence.sums().broken());
    List<StatedFigure> ofBodies = all.stream().filter(f -> isOfBody(f, answers)).toList();
    Map<List<Object>, List<StatedFigure>> bySentence = new LinkedHashMap<>();
    for (Collection<StatedFigure> same : bySubject(stated).values()) {
      if (same.stream().noneMatch(figure -> agrees(figure, answers))
          && ofBodies.stream().noneMatch(own -> isBeside(own, same.iterator().next()))) {
        same.stream()
            .filter(figure -> !answers.to(figure).isEmpty())
            .forEach(f -> bySentence.computeIfAbsent(sentence(f), k -> new ArrayList<>()).add(f));
      }
    }
    return bySentence.values().stream().map(wrong -> finding(report, wrong)).toList();
  }

  private static Map<List<Object>, List<StatedFigure>> bySubject(List<StatedFigure> stated) {
    return stated.stream()
        .collect(
            Collectors.groupingBy(
                figure -> List.of(figure.location(), figure.cells()),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  /** 全区共收到312件，其中区政府本级25件: the table may be of the body itself. */
  private boolean isOfBody(StatedFigure figure, TableAnswers answers) {
    return BODY.matcher(figure.scope().name()).find() && agrees(figure, answers);
  }

  private static boolean isBeside(StatedFigure own, StatedFigure whole) {
    return own.location().equals(whole.location()) && own.quantity() == whole.quantity();
  }

  private static List<Object> sentence(StatedFigure figure) {
    return List.of(figure.location(), figure.sentence());
  }

  private boolean agrees(StatedFigure figure, TableAnswers answers) {
    return answers.to(figure).stream()
        .anyMatch(answer -> answer.subtract(figure.value()).abs().compareTo(tolerance) <= 0);
  }

  private static boolean isComparable(DisclosureReport report, StatedFigure figure) {
    return !figure.approximate()
        && !figure.cells().isEmpty()
        && figure.cells().stream().allMatch(cell -> isCertain(report, cell));
  }

  private static boolean isCertain(DisclosureReport report, String cellId) {
    boolean hasDoubt =
        report.findingsOn(cellId).stream()
            .anyMatch(
                finding ->
                    FindingCode.DOUBTS.contains(finding.code())
                        || finding.code() == FindingCode.UNIT_UNKNOWN);
    return !hasDoubt
        && report.figure(cellId).filter(f -> f.status() == FigureStatus.VALUE).isPresent();
  }

  private static Finding finding(DisclosureReport report, List<StatedFigure> wrong) {
    Set<String> ids =
        wrong.stream().flatMap(figure -> figure.cells().stream()).collect(Collectors.toSet());
    List<String> cells =
        report.figures().all().stream().map(Figure::cellId).filter(ids::contains).toList();
    return Finding.of(
        FindingCode.PROSE_TABLE_MISMATCH,
        cells,
        wrong.get(0).location(),
        joined(wrong, Quantity::labelEn, ", "),
        joined(wrong, Labelled::labelZh, "、"),
        joined(wrong, figure -> figure.value().toPlainString()),
        joined(wrong, figure -> inTable(report, figure)),
        Quote.of(wrong.get(0).sentence()));
  }

  private static String joined(
      List<StatedFigure> figures, Function<Quantity, String> label, String between) {
    return figures.stream()
        .map(figure -> label.apply(figure.quantity()))
        .collect(Collectors.joining(between));
  }

  private static String joined(List<StatedFigure> figures, Function<StatedFigure, String> text) {
    return figures.stream().map(text).collect(Collectors.joining(", "));
  }

  private static String inTable(DisclosureReport report, StatedFigure figure) {
    return figure.cells().stream()
        .map(cell -> report.expectFigure(cell).expectValue())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .toPlainString();
  }
}
