package org.gongkai.parsers.layout;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Where the lines of running text begin and end.
 *
 * @param left where most of them begin
 * @param right where most of them end
 */
record Margins(double left, double right) {
  private static final double LONG_LINE = 0.5;
  private static final double USUAL_MARGIN = 0.15;
  private static final int GRAIN = 3;

  /** The margins of all pages that have the width of one page. */
  static Margins of(List<LaidPage> pages, double width) {
    Map<Long, Integer> lefts = new HashMap<>();
    Map<Long, Integer> rights = new HashMap<>();
    for (LaidPage page : pages) {
      for (PageItem item : page.items()) {
        boolean sameWidth = Math.abs(page.width() - width) < 1;
        if (sameWidth && item instanceof Line line && isLong(line, width)) {
          lefts.merge(Math.round(line.left() / GRAIN), 1, Integer::sum);
          rights.merge(Math.round(line.right() / GRAIN), 1, Integer::sum);
        }
      }
    }
    return new Margins(
        usual(lefts, LongStream::min, width * USUAL_MARGIN),
        usual(rights, LongStream::max, width * (1 - USUAL_MARGIN)));
  }

  private static boolean isLong(Line line, double width) {
    return !line.watermark() && !line.isTabular() && line.box().width() > LONG_LINE * width;
  }

  /** The most usual place; of several as usual, the outermost. */
  private static double usual(
      Map<Long, Integer> places, Function<LongStream, OptionalLong> outermost, double otherwise) {
    if (places.isEmpty()) {
      return otherwise;
    }
    int most = Collections.max(places.values());
    long place =
        outermost
            .apply(
                places.entrySet().stream()
                    .filter(entry -> entry.getValue() == most)
                    .mapToLong(Map.Entry::getKey))
            .orElseThrow();
    return place * (double) GRAIN;
  }

  double width() {
    return right - left;
  }

  /** Whether a line ends clearly before the right margin. */
  boolean endsShort(Line line) {
    return line.right() < right - 2 * line.size();
  }

  /** Whether a line begins clearly after the left margin. */
  boolean isIndented(Line line) {
    return line.left() > left + 1.2 * line.size();
  }

  /** Whether a line begins where no paragraph's line does, as a signature does. */
  boolean isFarIndented(Line line) {
    return line.left() > left + 4.5 * line.size();
  }

  /** Whether a line stands in the middle, with much room at both sides. */
  boolean isCentred(Line line) {
    double before = line.left() - left;
    double after = right - line.right();
    return Math.min(before, after) > 2.5 * line.size()
        && Math.abs(before - after) < 1.5 * line.size();
  }
}
