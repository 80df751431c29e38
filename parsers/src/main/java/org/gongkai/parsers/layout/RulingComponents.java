package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.source.ReadContext;

/** Finds the rulings that hang together. */
final class RulingComponents {
  private static final double TOUCH = 3.5;

  private final List<Ruling> horizontals;
  private final List<Ruling> verticals;
  private final int[] parents;

  private RulingComponents(List<Ruling> rulings) {
    horizontals = RulingMerger.merge(rulings, true);
    verticals = RulingMerger.merge(rulings, false);
    verticals.sort(Comparator.comparingDouble(Ruling::at));
    parents = new int[horizontals.size() + verticals.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = i;
    }
  }

  /** The components that have rulings of both directions. */
  static List<RulingComponent> of(List<Ruling> rulings, ReadContext context) {
    RulingComponents components = new RulingComponents(rulings);
    components.connect(context);
    return components.collect();
  }

  private void connect(ReadContext context) {
    for (int h = 0; h < horizontals.size(); h++) {
      Ruling horizontal = horizontals.get(h);
      context.checkTime();
      for (int v = firstFrom(horizontal.from() - TOUCH); v < verticals.size(); v++) {
        Ruling vertical = verticals.get(v);
        if (vertical.at() > horizontal.to() + TOUCH) {
          break;
        }
        if (horizontal.touches(vertical, TOUCH)) {
          union(h, horizontals.size() + v);
        }
      }
    }
  }

  private int firstFrom(double left) {
    int low = 0;
    int high = verticals.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verticals.get(middle).at() < left) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void union(int one, int other) {
    parents[root(one)] = root(other);
  }

  private int root(int index) {
    int at = index;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private List<RulingComponent> collect() {
    Map<Integer, RulingComponent> byRoot = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      RulingComponent component =
          byRoot.computeIfAbsent(
              root(i), key -> new RulingComponent(new ArrayList<>(), new ArrayList<>()));
      if (i < horizontals.size()) {
        component.horizontals().add(horizontals.get(i));
      } else {
        component.verticals().add(verticals.get(i - horizontals.size()));
      }
    }
    List<RulingComponent> components = new ArrayList<>();
    for (RulingComponent component : byRoot.values()) {
      if (!component.horizontals().isEmpty() && !component.verticals().isEmpty()) {
        components.add(component);
      }
    }
    return components;
  }
}
