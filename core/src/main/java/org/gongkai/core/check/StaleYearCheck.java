package org.gongkai.core.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Period;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.prose.Passage;
import org.gongkai.core.prose.Sentence;
import org.gongkai.core.prose.YearTalk;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code STALE_YEAR}: a passage tells of another year as if it were the reporting year, mostly text
 * that was left from the report of the year before. The report is that of one year (条例第四十九条). One
 * finding a passage, about its first such sentence.
 *
 * <p>No fault are: comparisons (较上年, a sentence or its neighbour that names both years), names of
 * documents, plans, accounts and reviews (2021年工作要点), spans and deadlines (以来, 截至, 年底), events in
 * the history of the body, and plans for the next year. A month of another year (2019年12月，对…) is
 * one only in a section of which another passage is.
 *
 * <p>Not judged: reports whose year is unknown, and those whose text and period speak of the other
 * year throughout; there the title is wrong, and {@code PERIOD_YEAR_MISMATCH} says so.
 */
final class StaleYearCheck implements SharedCheck {
  private static final Pattern COMPARES = Pattern.compile("增长|增加|减少|下降|同比|上升|提高|提升|相比|比上|较上|持平");

  @Override
  public List<Finding> check(Evidence evidence) {
    OptionalInt year = evidence.report().metadata().reportYear();
    return year.isEmpty()
        ? List.of()
        : check(evidence.report(), evidence.passages(), new YearTalk(year.getAsInt()));
  }

  private static List<Finding> check(
      DisclosureReport report, List<Passage> passages, YearTalk talk) {
    Map<Passage, Told> told = new LinkedHashMap<>();
    passages.forEach(passage -> add(passage, talk, told));
    if (told.isEmpty() || isTitleWrong(report, passages, talk, told)) {
      return List.of();
    }
    addDated(passages, talk, told);
    return passages.stream()
        .filter(told::containsKey)
        .map(passage -> finding(report, passage, told.get(passage)))
        .toList();
  }

  /**
   * What a passage tells of another year.
   *
   * @param year the year
   * @param sentence the first sentence that does
   */
  private record Told(int year, Sentence sentence) {}

  private static void add(Passage passage, YearTalk talk, Map<Passage, Told> told) {
    List<Sentence> sentences = passage.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      OptionalInt year = talk.otherYear(sentences.get(i));
      if (year.isPresent() && !isComparedWith(sentences, i, year.getAsInt(), talk)) {
        told.putIfAbsent(passage, new Told(year.getAsInt(), sentences.get(i)));
      }
    }
  }

  /** Whether a neighbour names the reporting year or this one, and compares. */
  private static boolean isComparedWith(List<Sentence> sentences, int i, int year, YearTalk talk) {
    boolean compares = compares(sentences.get(i));
    return sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2)).stream()
        .filter(neighbour -> neighbour != sentences.get(i))
        .anyMatch(
            neighbour ->
                talk.isOfReportYear(neighbour) && (compares || compares(neighbour))
                    || neighbour.compact().contains(year + "年") && compares(neighbour));
  }

  private static boolean compares(Sentence sentence) {
    return COMPARES.matcher(sentence.compact()).find();
  }

  private static boolean isTitleWrong(
      DisclosureReport report, List<Passage> passages, YearTalk talk, Map<Passage, Told> told) {
    OptionalInt periodYear =
        report
            .metadata()
            .period()
            .map(Period::start)
            .map(d -> OptionalInt.of(d.getYear()))
            .orElse(OptionalInt.empty());
    boolean isOther = !periodYear.equals(report.metadata().reportYear());
    return periodYear.isPresent()
        && isOther
        && told.values().stream().allMatch(t -> t.year() == periodYear.getAsInt())
        && passages.stream()
            .filter(passage -> passage.section() != SectionKind.INTRODUCTION)
            .flatMap(passage -> passage.sentences().stream())
            .noneMatch(talk::isOfReportYear);
  }

  private static void addDated(List<Passage> passages, YearTalk talk, Map<Passage, Told> told) {
    Set<List<Object>> stale = new HashSet<>();
    told.forEach((passage, of) -> stale.add(List.of(passage.section(), of.year())));
    for (Passage passage : passages) {
      for (Sentence sentence : passage.sentences()) {
        OptionalInt year = talk.datedYear(sentence);
        if (year.isPresent() && stale.contains(List.of(passage.section(), year.getAsInt()))) {
          told.putIfAbsent(passage, new Told(year.getAsInt(), sentence));
        }
      }
    }
  }

  private static Finding finding(DisclosureReport report, Passage passage, Told told) {
    return Finding.of(
        FindingCode.STALE_YEAR,
        List.of(),
        passage.location(),
        report.metadata().reportYear().orElseThrow(),
        told.year(),
        Quote.of(told.sentence().text()));
  }
}
