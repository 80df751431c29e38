package org.gongkai.parsers.interpret;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the tables of another year, printed beside the report's own to compare. */
final class OtherYears {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");

  private OtherYears() {}

  /**
   * The parts of a table without those whose caption names only other years than the report's, if
   * what is left has all their rows, and without columns of other years.
   */
  static List<TableSegment> without(List<TableSegment> segments, OptionalInt year) {
    if (year.isEmpty()) {
      return segments;
    }
    int reported = year.getAsInt();
    List<TableSegment> own =
        segments.stream().filter(s -> !isOfOther(s.caption(), reported)).toList();
    boolean isWhole = own.size() == segments.size() || labels(own).containsAll(labels(segments));
    return (isWhole ? own : segments)
        .stream().map(segment -> OtherYearColumns.without(segment, reported)).toList();
  }

  private static boolean isOfOther(String caption, int year) {
    if (caption.indexOf('年') < 0) {
      return false;
    }
    boolean other = false;
    Matcher matcher = YEAR.matcher(caption);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) == year) {
        return false;
      }
      other = true;
    }
    return other;
  }

  private static Set<String> labels(List<TableSegment> segments) {
    Set<String> labels = new HashSet<>();
    for (TableSegment segment : segments) {
      labels.addAll(segment.keys().rows());
      labels.addAll(segment.keys().heads());
    }
    return labels;
  }
}
