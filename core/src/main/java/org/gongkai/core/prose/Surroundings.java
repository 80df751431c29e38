package org.gongkai.core.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words around the numbers of a sentence, in the form in which phrases are written. */
final class Surroundings {
  private static final String STOPS = ",;。!?()";
  private static final Pattern ONLY_FILLING = Pattern.compile("(?:共计|总计|合计|累计|共有|总共|共|为|有|已|,)*");
  private static final String JOINTS = "、和及与并,";

  private final String compact;
  private final YearWords years;

  Surroundings(Sentence sentence, YearWords years) {
    compact = sentence.compact();
    this.years = years;
  }

  /**
   * What stands right before a number: back to a stop or to the number before. Where that is only a
   * filling word (申请,共3件; 费用(含邮寄费)为0元), the clause before belongs to it.
   */
  String before(int from, int number) {
    int start = stopBefore(from, number);
    String words = compact.substring(start, number);
    if (start > from && ONLY_FILLING.matcher(words).matches()) {
      words = clauseBefore(from, start - 1) + words;
    }
    words = words.substring(Math.max(0, words.length() - PhraseBook.WINDOW));
    return years.relative(withoutJoint(words));
  }

  private static String withoutJoint(String words) {
    int start = 0;
    while (start < words.length() && JOINTS.indexOf(words.charAt(start)) >= 0) {
      start++;
    }
    return words.substring(start);
  }

  /** The clause before a comma, or before what stands in brackets. */
  private String clauseBefore(int from, int stop) {
    int end = compact.charAt(stop) == ')' ? compact.lastIndexOf('(', stop) : stop;
    boolean isJoined = end >= from && ",)".indexOf(compact.charAt(stop)) >= 0;
    return isJoined ? compact.substring(stopBefore(from, end), end) : "";
  }

  private int stopBefore(int from, int place) {
    int start = place;
    while (start > from && STOPS.indexOf(compact.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** What stands right after a number, up to a stop or the next number. */
  String after(int number, int to) {
    int end = number;
    while (end < to && end < number + PhraseBook.WINDOW && STOPS.indexOf(compact.charAt(end)) < 0) {
      end++;
    }
    return years.relative(compact.substring(number, end));
  }

  /** The clauses between stops, with the place where each ends. */
  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= compact.length(); i++) {
      if (i == compact.length() || STOPS.indexOf(compact.charAt(i)) >= 0) {
        clauses.add(
            new Clause(
                years.relative(compact.substring(Math.max(start, i - PhraseBook.WINDOW), i)), i));
        start = i + 1;
      }
    }
    return clauses;
  }

  /**
   * A clause of a sentence.
   *
   * @param words its last words
   * @param end where it ends in the compact sentence
   */
  record Clause(String words, int end) {}
}
