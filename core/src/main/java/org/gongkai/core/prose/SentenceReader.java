package org.gongkai.core.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.core.model.SectionKind;
import org.gongkai.core.model.TemplateId;
import org.jspecify.annotations.Nullable;

/** Reads the figures that one sentence states. */
final class SentenceReader {
  private static final KeyedPattern OPENNESS = KeyedPattern.compile("信申政", "信息公开|申请公开|政务公开|申请");
  private static final KeyedPattern PLAN = KeyedPattern.compile("计预力争目打拟", "计划|预计|力争|争取|目标|打算|拟");
  private static final KeyedPattern WORDS =
      KeyedPattern.compile(
          "申请受理办结转费诉决收新接公提处答回复自法规", "[申请受理办结转费诉决]|收到|新收|接|公开|提供|处理|答复|回复|复议|自然人|公民|法人|规范性文件");
  private static final CharacterSet DENIALS = new CharacterSet("未没无");
  private static final Pattern SHARE_BEFORE = Pattern.compile("占[^,;。%]{0,24}$");

  private final Passage passage;
  private final Sentence sentence;
  private final String heading;
  private final String previous;
  private final ReportFacts facts;
  private final List<StatedFigure> figures = new ArrayList<>();

  /**
   * A reader.
   *
   * @param heading the heading above the passage, compact
   * @param previous the sentence before this one in the passage, compact; empty for the first
   */
  SentenceReader(
      Passage passage, Sentence sentence, String heading, String previous, ReportFacts facts) {
    this.passage = passage;
    this.sentence = sentence;
    this.heading = heading;
    this.previous = previous;
    this.facts = facts;
  }

  List<StatedFigure> read() {
    List<Count> counts = sentence.counts();
    boolean mayDeny = DENIALS.isIn(sentence.compact());
    if (counts.isEmpty() && !mayDeny) {
      return figures;
    }
    Surroundings words = new Surroundings(sentence, facts.yearWords());
    for (int i = 0; i < counts.size(); i++) {
      Count count = counts.get(i);
      int from = i == 0 ? 0 : counts.get(i - 1).end();
      int to = i + 1 == counts.size() ? sentence.compact().length() : counts.get(i + 1).start();
      readCount(count, words.before(from, count.start()), words.after(count.end(), to));
    }
    if (mayDeny) {
      words.clauses().forEach(this::readDenial);
    }
    return figures;
  }

  private void readCount(Count count, String before, String after) {
    if (count.isPercentage()) {
      if (before.indexOf('占') >= 0 && SHARE_BEFORE.matcher(before).find()) {
        add(Quantity.SHARE, count.value(), count, count.start(), before);
      }
      return;
    }
    boolean isPartOfAWord = count.unit().isEmpty() && !after.isEmpty();
    // Most numbers count other things.
    if (isPartOfAWord || !WORDS.isIn(before) && !WORDS.isIn(after) || PLAN.isIn(before)) {
      return;
    }
    for (PhraseGroup group : PhraseBook.standard().counted()) {
      if ((group.mayBeIn(before) || group.mayBeIn(after))
          && readCount(group, count, before, after)) {
        return;
      }
    }
  }

  private boolean readCount(PhraseGroup group, Count count, String before, String after) {
    for (Phrase phrase : group.phrases()) {
      Quantity first = phrase.quantities().get(0);
      if (Measures.fit(first, count)
          && phrase.fits(before, after)
          && isOnTopic(first, phrase.need(), count.start(), after)) {
        phrase.quantities().forEach(q -> add(q, count.value(), count, count.start(), before));
        return true;
      }
    }
    return false;
  }

  private void readDenial(Surroundings.Clause clause) {
    if (!DENIALS.isIn(clause.words())) {
      return;
    }
    for (PhraseGroup group : PhraseBook.standard().denied()) {
      if (group.mayBeIn(clause.words()) && readDenial(group, clause)) {
        return;
      }
    }
  }

  private boolean readDenial(PhraseGroup group, Surroundings.Clause clause) {
    for (Phrase phrase : group.phrases()) {
      Quantity first = phrase.quantities().get(0);
      if (phrase.endsWith(clause.words())
          && isOnTopic(first, Phrase.Need.NOTHING, clause.end(), "")) {
        phrase
            .quantities()
            .forEach(q -> add(q, BigDecimal.ZERO, null, clause.end(), clause.words()));
        return true;
      }
    }
    return false;
  }

  /** Disputes are only those over openness; a bare verb needs what it is about. */
  private boolean isOnTopic(Quantity quantity, Phrase.Need need, int place, String after) {
    if (quantity == Quantity.RECONSIDERATIONS || quantity == Quantity.LAWSUITS) {
      return !sentence.compact().contains("无关")
          && (passage.section() == SectionKind.DISPUTES
              || OPENNESS.isIn(sentence.compact())
              || OPENNESS.isIn(talk()));
    }
    Topic topic = need == Phrase.Need.NOTHING ? null : topic(place, after);
    return topic == null ? need != Phrase.Need.TOPIC : topic == quantity.topic();
  }

  /** What the words after a number are about, else those before it, else what was said before. */
  private @Nullable Topic topic(int place, String after) {
    Topic next = Topic.first(after);
    Topic here = next == null ? Topic.last(sentence.compact().substring(0, place)) : next;
    return here == null ? Topic.last(talk()) : here;
  }

  /** What was said before in the passage. */
  private String talk() {
    return heading + previous;
  }

  private void add(
      Quantity quantity, BigDecimal value, @Nullable Count count, int place, String clause) {
    String before = sentence.compact().substring(0, place);
    StatedScope scope = facts.scopes().of(quantity, before, clause);
    OptionalInt year = facts.years().at(sentence.compact(), place);
    boolean isOfCells = scope.isWhole() && year.isPresent() && year.equals(facts.year());
    figures.add(
        new StatedFigure(
            quantity,
            value,
            count == null ? "" : count.unit(),
            count != null && count.approximate(),
            scope,
            year,
            passage.section(),
            sentence.text(),
            passage.location(),
            isOfCells ? quantity.cells(facts.form()) : List.of()));
  }

  /** What is known of the whole report. */
  record ReportFacts(
      TemplateId form, OptionalInt year, YearWords yearWords, Scopes scopes, SpokenYears years) {}
}
