package org.gongkai.parsers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A piece of a line, parted from its neighbours by blanks.
 *
 * @param text the text, without blanks at its ends
 * @param from the offset of its first code point in the line
 * @param to the offset after its last code point
 */
record Piece(String text, int from, int to) {

  /** The words of a line: every blank parts them. */
  static List<Piece> words(String line) {
    List<Piece> words = new ArrayList<>();
    int start = -1;
    int startPoint = 0;
    int point = 0;
    for (int i = 0; i < line.length(); i++, point++) {
      boolean blank = Marks.isBlank(line.charAt(i));
      point -= isSecondOfPair(line, i) ? 1 : 0;
      if (!blank && start < 0) {
        start = i;
        startPoint = point;
      } else if (blank && start >= 0) {
        words.add(new Piece(line.substring(start, i), startPoint, point));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(new Piece(line.substring(start), startPoint, point));
    }
    return words;
  }

  private static boolean isSecondOfPair(String text, int i) {
    return Character.isLowSurrogate(text.charAt(i))
        && i > 0
        && Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** The pieces of a line that two blanks or more part. */
  static List<Piece> columns(List<Piece> words) {
    return join(words, (left, right) -> true);
  }

  /**
   * The pieces of a line of a table: also a single blank parts two of them, for narrow columns
   * stand that close; it does not part Latin words, or the number of an item from its text.
   */
  static List<Piece> cells(List<Piece> words) {
    return join(words, Piece::belongTogether);
  }

  private static boolean belongTogether(Piece left, Piece right) {
    int end = left.text.codePointBefore(left.text.length());
    int start = right.text.codePointAt(0);
    boolean latin = Marks.isLetter(end) && Marks.isLetter(start);
    return latin || Marks.isEnumerator(left.text) && Marks.isIdeograph(start);
  }

  private static List<Piece> join(List<Piece> words, BiPredicate<Piece, Piece> together) {
    if (words.size() < 2) {
      return words;
    }
    List<Piece> joined = new ArrayList<>(words.size());
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !adjoin(words.get(i - 1), words.get(i), together)) {
        joined.add(i == first + 1 ? words.get(first) : merge(words.subList(first, i)));
        first = i;
      }
    }
    return joined;
  }

  private static boolean adjoin(Piece left, Piece right, BiPredicate<Piece, Piece> together) {
    return right.from - left.to == 1 && together.test(left, right);
  }

  private static Piece merge(List<Piece> words) {
    StringBuilder text = new StringBuilder();
    for (Piece word : words) {
      text.append(text.isEmpty() ? "" : " ").append(word.text);
    }
    return new Piece(text.toString(), words.get(0).from, words.get(words.size() - 1).to);
  }
}
