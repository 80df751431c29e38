package org.gongkai.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured of one contender, over all iterations. */
final class Measured {
  private final List<Double> millis = new ArrayList<>();
  private final List<Double> processorMillis = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  void add(double callMillis, double callProcessorMillis, double callBytes) {
    millis.add(callMillis);
    processorMillis.add(callProcessorMillis);
    bytes.add(callBytes);
  }

  /** The median time of a call, which the odd disturbed one does not change. */
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

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
