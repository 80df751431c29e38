package org.gongkai.benchmarks.accuracy;

import java.util.EnumMap;
import java.util.Map;

/** Counts verdicts. */
final class Score {
  private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
  private int reports;

  void report() {
    reports++;
  }

  void add(Verdict verdict) {
    counts.merge(verdict, 1, Integer::sum);
  }

  int reports() {
    return reports;
  }

  int count(Verdict verdict) {
    return counts.getOrDefault(verdict, 0);
  }

  int cells() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
