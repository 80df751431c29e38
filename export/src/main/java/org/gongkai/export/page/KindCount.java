package org.gongkai.export.page;

import java.util.Comparator;
import java.util.List;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.finding.Severity;

/**
 * How often a kind of finding was made.
 *
 * @param weight the most that one of them weighs
 * @param findings how many there are
 * @param reports in how many reports
 */
record KindCount(FindingCode code, Severity weight, long findings, long reports) {
  /** The kinds that were found, the most frequent first. */
  static List<KindCount> of(SiteIndex index, List<IndexEntry> entries) {
    return index.worst().entrySet().stream()
        .map(kind -> count(kind.getKey(), kind.getValue(), entries))
        .sorted(Comparator.comparing(KindCount::findings).reversed().thenComparing(KindCount::code))
        .toList();
  }

  private static KindCount count(FindingCode code, Severity weight, List<IndexEntry> entries) {
    List<Integer> counts =
        entries.stream()
            .map(entry -> entry.codes().getOrDefault(code, 0))
            .filter(n -> n > 0)
            .toList();
    return new KindCount(
        code, weight, counts.stream().mapToLong(Integer::longValue).sum(), counts.size());
  }
}
