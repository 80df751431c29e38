package org.gongkai.benchmarks.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What was measured of one contender, round by round. */
final class Measured {
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A turn of a contender.
   *
   * @param millis time of a call on the clock
   * @param processorMillis processor time of a call, of all threads
   * @param bytes what a call allocates
   */
  record Turn(double millis, double processorMillis, double bytes) {
    /** What {@link #toString} gives. */
    static Turn parse(String text) {
      String[] values = text.split(" ");
      return new Turn(
          Double.parseDouble(values[0]),
          Double.parseDouble(values[1]),
          Double.parseDouble(values[2]));
    }

    @Override
    public String toString() {
      return millis + " " + processorMillis + " " + bytes;
    }
  }

  void add(Turn turn) {
    turns.add(turn);
  }

  /** The median time of a call, which the odd disturbed round does not change. */
  double millis() {
    return median(Turn::millis);
  }

  /** The median processor time of a call, garbage collection included. */
  double processorMillis() {
    return median(Turn::processorMillis);
  }

  /** The median of what a call allocates. */
  double bytes() {
    return median(Turn::bytes);
  }

  /** The median over all rounds of how its time stands to that of another one. */
  double ratio(Measured other) {
    return median(ratios(other, Turn::millis));
  }

  /** As {@link #ratio}, of the processor time. */
  double processorRatio(Measured other) {
    return median(ratios(other, Turn::processorMillis));
  }

  private List<Double> ratios(Measured other, ToDoubleFunction<Turn> value) {
    return IntStream.range(0, turns.size())
        .mapToObj(i -> value.applyAsDouble(turns.get(i)) / value.applyAsDouble(other.turns.get(i)))
        .toList();
  }

  private double median(ToDoubleFunction<Turn> value) {
    return median(turns.stream().map(value::applyAsDouble).toList());
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
