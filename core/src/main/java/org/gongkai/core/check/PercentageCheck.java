package org.gongkai.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.core.finding.Finding;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Figure;
import org.gongkai.core.prose.Count;
import org.gongkai.core.prose.Passage;
import org.gongkai.core.prose.Sentence;
import org.gongkai.core.prose.Share;
import org.gongkai.core.report.DisclosureReport;

/**
 * {@code PERCENTAGE_MISMATCH}: a sentence gives a part, its percentage and the whole, and the
 * percentage is off by more than half of its last digit. One finding a sentence, about the first.
 *
 * <p>The whole is a number that the sentence divides with 其中, or one that at least two other
 * percentages of the sentence fit (a number in the passage, or the sum of the parts).
 *
 * <p>Not judged: where no whole is certain, numbers that are only about so much, percentages of
 * something that is not a part (同比增长, 满意度), and percentages that fit any number of the passage or
 * any total of the tables. A sentence whose percentages are plainly all cut instead of rounded (at
 * least two show it: 45.3% for 59 of 130 and 0.7% for 1 of 130) agrees.
 */
final class PercentageCheck implements SharedCheck {
  private static final List<String> TOTALS =
      List.of("new_received", "carried_over", "processed_total", "carried_forward");

  private final BigDecimal tolerance;

  PercentageCheck(RuleSettings settings) {
    tolerance = settings.number(RuleOption.PERCENTAGE_TOLERANCE);
  }

  @Override
  public List<Finding> check(Evidence evidence) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : evidence.passages()) {
      List<BigDecimal> numbers = null;
      for (Sentence sentence : passage.sentences()) {
        List<Share> shares = Share.in(sentence);
        if (!shares.isEmpty()) {
          numbers = numbers == null ? numbers(evidence.report(), passage) : numbers;
          new SentenceShares(sentence, shares, numbers, tolerance)
              .firstWrong()
              .map(wrong -> finding(passage, sentence, wrong))
              .ifPresent(findings::add);
        }
      }
    }
    return List.copyOf(findings);
  }

  /** All that a percentage of the passage may be of. */
  private static List<BigDecimal> numbers(DisclosureReport report, Passage passage) {
    List<BigDecimal> numbers = new ArrayList<>();
    passage.sentences().stream()
        .flatMap(sentence -> sentence.counts().stream())
        .filter(count -> !count.isPercentage())
        .map(Count::value)
        .forEach(numbers::add);
    List<BigDecimal> totals =
        TOTALS.stream()
            .map(row -> report.figure("requests." + row + ".total").flatMap(Figure::value))
            .flatMap(Optional::stream)
            .toList();
    numbers.addAll(totals);
    if (totals.size() == TOTALS.size()) {
      numbers.add(totals.get(0).add(totals.get(1)));
    }
    return numbers.stream().filter(number -> number.signum() > 0).distinct().toList();
  }

  private static Finding finding(Passage passage, Sentence sentence, SentenceShares.Wrong wrong) {
    return Finding.of(
        FindingCode.PERCENTAGE_MISMATCH,
        List.of(),
        passage.location(),
        wrong.share().percentage().value().toPlainString() + "%",
        wrong.share().part().value(),
        wrong.whole(),
        wrong.right(),
        Quote.of(sentence.text()));
  }
}
