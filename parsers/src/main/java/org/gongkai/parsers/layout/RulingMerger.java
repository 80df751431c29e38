package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins rulings that lie on one line and touch: programs draw the border of each cell by itself.
 */
final class RulingMerger {
  /** How far apart two rulings may lie to be the same line. */
  private static final double SAME_LINE = 1.0;

  /** How large a hole between two pieces of a line may be. */
  private static final double HOLE = 3.5;

  /** What is shorter once merged is a dot of a dotted line that crosses, or a speck. */
  private static final double SHORTEST = 4.0;

  private RulingMerger() {}

  /** The merged rulings of one direction. */
  static List<Ruling> merge(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> sorted = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.horizontal() == horizontal) {
        sorted.add(ruling);
      }
    }
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> merged = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > SAME_LINE) {
        mergeLine(sorted.subList(start, i), merged);
        start = i;
      }
    }
    return merged;
  }

  private static void mergeLine(List<Ruling> line, List<Ruling> merged) {
    line.sort(Comparator.comparingDouble(Ruling::from));
    Ruling open = line.get(0);
    for (Ruling next : line.subList(1, line.size())) {
      if (next.from() <= open.to() + HOLE) {
        open = join(open, next);
      } else {
        add(open, merged);
        open = next;
      }
    }
    add(open, merged);
  }

  private static void add(Ruling ruling, List<Ruling> merged) {
    if (ruling.length() >= SHORTEST) {
      merged.add(ruling);
    }
  }

  private static Ruling join(Ruling one, Ruling other) {
    double at = one.length() >= other.length() ? one.at() : other.at();
    return new Ruling(one.horizontal(), at, one.from(), Math.max(one.to(), other.to()));
  }
}
