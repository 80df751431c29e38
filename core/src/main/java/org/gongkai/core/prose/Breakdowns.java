package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds wholes that a sentence divides with 其中. A list ends at a semicolon, at the bracket that it
 * stands in, at another 其中, and where it begins to divide by something else. Numbers of another
 * measure, changes against last year and what stands in brackets behind a part are no parts.
 */
public final class Breakdowns {
  private static final String OF_WHICH = "其中";
  private static final String SIGNS = ",;:。()";

  private final String text;
  private final List<Count> counts;
  private final List<Count> before;

  private Breakdowns(Sentence sentence, @Nullable Sentence previous) {
    text = sentence.compact();
    counts = sentence.counts();
    before = previous == null ? List.of() : wholes(previous.compact(), previous.counts());
  }

  /**
   * The breakdowns of a sentence.
   *
   * @param previous the sentence before it in the passage, whose whole a sentence that begins with
   *     其中 divides; null where there is none
   */
  public static List<Breakdown> in(Sentence sentence, @Nullable Sentence previous) {
    return sentence.compact().contains(OF_WHICH)
        ? new Breakdowns(sentence, previous).all()
        : List.of();
  }

  private List<Breakdown> all() {
    List<Breakdown> breakdowns = new ArrayList<>();
    for (int at = text.indexOf(OF_WHICH); at >= 0; at = text.indexOf(OF_WHICH, at + 1)) {
      at(at).ifPresent(breakdowns::add);
    }
    return breakdowns;
  }

  private Optional<Breakdown> at(int start) {
    List<Count> listed = listed(start, endOfList(start + OF_WHICH.length()));
    Optional<String> measure =
        listed.stream().filter(count -> !count.isPercentage()).map(Count::unit).findFirst();
    List<Count> here = wholes(text, counts.stream().filter(c -> c.end() <= start).toList());
    List<Count> candidates = here.isEmpty() && start <= 1 ? before : here;
    return measure.flatMap(m -> divided(ofMeasure(candidates, m), listed, m, start));
  }

  private static List<Count> ofMeasure(List<Count> counts, String measure) {
    return counts.stream()
        .filter(count -> measure.isEmpty() || count.unit().equals(measure))
        .toList();
  }

  private Optional<Breakdown> divided(
      List<Count> wholes, List<Count> listed, String measure, int start) {
    PartList list = new PartList(measure);
    listed.forEach(count -> list.add(count, label(count, start)));
    return wholes.isEmpty() || !list.isList()
        ? Optional.empty()
        : Optional.of(new Breakdown(wholes, list.parts(), list.isComplete()));
  }

  /** The numbers of the list that do not stand in brackets within it. */
  private List<Count> listed(int start, int end) {
    List<Count> listed = new ArrayList<>();
    int depth = 0;
    int at = start;
    for (Count count : counts) {
      for (; at < count.start() && count.start() > start; at++) {
        depth += depthOf(text.charAt(at));
      }
      if (count.start() > start && count.start() < end && depth == 0) {
        listed.add(count);
      }
    }
    return listed;
  }

  private int endOfList(int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += depthOf(c);
      if (depth < 0 || c == ';' || text.startsWith(OF_WHICH, i)) {
        return i;
      }
    }
    return text.length();
  }

  private static int depthOf(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  /** What stands before a number, back to a sign or the number before. */
  private String label(Count count, int from) {
    int start = count.start();
    while (start > from && SIGNS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    for (Count other : counts) {
      start = other.end() <= count.start() ? Math.max(start, other.end()) : start;
    }
    String label = text.substring(start, count.start());
    return label.startsWith(OF_WHICH) ? label.substring(OF_WHICH.length()) : label;
  }

  /** The numbers that may be a whole: what is counted, exactly, and is no change. */
  private static List<Count> wholes(String text, List<Count> counts) {
    List<Count> wholes = new ArrayList<>();
    int from = 0;
    for (Count count : counts) {
      String label = text.substring(from, count.start());
      boolean isChange = PartList.isChange(label.substring(label.lastIndexOf(',') + 1));
      if (count.hasMeasure() && !isChange && !count.approximate()) {
        wholes.add(count);
      }
      from = count.end();
    }
    return wholes;
  }
}
