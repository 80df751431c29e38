package org.gongkai.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What was measured of one contender, round by round. */
final class Measured {
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> processorMillis = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  void add(double callMillis, double callProcessorMillis, double callBytes) {
    millis.add(callMillis);
    processorMillis.add(callProcessorMillis);
    bytes.add(callBytes);
  }

  /** The median time of a call, which the odd disturbed round does not change. */
  double millis() {
    return median(millis);
  }

  /** The median processor time of a call, garbage collection included. */
  double processorMillis() {
    return median(processorMillis);
  }

  /** The median of what a call allocates. */
  double bytes() {
    return median(bytes);
  }

  /** The median over all rounds of how its time stands to that of another one. */
  double ratio(Measured other) {
    return median(ratios(millis, other.millis));
  }

  /** As {@link #ratio}, of the processor time. */
  double processorRatio(Measured other) {
    return median(ratios(processorMillis, other.processorMillis));
  }

  private static List<Double> ratios(List<Double> ours, List<Double> theirs) {
    return IntStream.range(0, ours.size()).mapToObj(i -> ours.get(i) / theirs.get(i)).toList();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
