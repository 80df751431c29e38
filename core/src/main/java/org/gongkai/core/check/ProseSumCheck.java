package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.prose.Breakdown;
import org.gongkai.core.prose.Breakdowns;
import org.gongkai.core.prose.Count;
import org.gongkai.core.prose.Passage;
import org.gongkai.core.prose.Sentence;

/**
 * {@code PROSE_SUM_MISMATCH}: a sentence divides a whole into parts (共…，其中…) that do not add up to
 * it. The parts of a whole are together no more than the whole, and all parts together are the
 * whole.
 *
 * <p>Parts that fall short of the whole are judged only where the list names all of them: it ends
 * with the others (其他), it has natural persons and organisations, or its percentages make 100.
 *
 * <p>Not judged: fewer than two parts, numbers that are only about so much, parts of different
 * kinds (自然人…，予以公开…), lists whose first parts already make the whole (a second list follows then),
 * and lists where a part is as large as the whole: such parts overlap (112家，其中公开决算112家，公开预算112家),
 * unless the list names all parts. Where several numbers stand before the list, one that fits is
 * enough.
 */
final class ProseSumCheck implements SharedCheck {
  private final BigDecimal tolerance;

  ProseSumCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.PROSE_SUM_TOLERANCE);
  }

  @Override
  public List<Finding> check(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : evidence.passages()) {
      Sentence previous = null;
      for (Sentence sentence : passage.sentences()) {
        List<Breakdown> wrong =
            Breakdowns.in(sentence, previous).stream().filter(b -> !holds(b)).toList();
        if (!wrong.isEmpty()) {
          findings.add(finding(passage, sentence, wrong.get(0)));
        }
        previous = sentence;
      }
    }
    return List.copyOf(findings);
  }

  private boolean holds(Breakdown breakdown) {
    return breakdown.wholes().stream().anyMatch(whole -> holds(breakdown, whole.value()));
  }

  private boolean holds(Breakdown breakdown, BigDecimal whole) {
    BigDecimal off = breakdown.sum().subtract(whole);
    boolean isEnough = !breakdown.isComplete() && off.signum() <= 0;
    return isEnough
        || off.abs().compareTo(tolerance) <= 0
        || hasListWithin(breakdown, whole)
        || mayOverlap(breakdown, whole);
  }

  private static boolean mayOverlap(Breakdown breakdown, BigDecimal whole) {
    return !breakdown.isComplete()
        && breakdown.parts().stream().anyMatch(part -> part.value().compareTo(whole) == 0);
  }

  private static boolean hasListWithin(Breakdown breakdown, BigDecimal whole) {
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (Count part : breakdown.parts()) {
      sum = sum.add(part.value());
      parts++;
      if (parts > 1 && sum.compareTo(whole) == 0) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(Passage passage, Sentence sentence, Breakdown breakdown) {
    Count whole = breakdown.wholes().get(breakdown.wholes().size() - 1);
    return Finding.of(
        FindingCode.PROSE_SUM_MISMATCH,
        List.of(),
        passage.location(),
        whole.value(),
        breakdown.parts().stream()
            .map(part -> part.value().toPlainString())
            .collect(Collectors.joining(" + ")),
        breakdown.sum(),
        Quote.of(sentence.text()));
  }
}
