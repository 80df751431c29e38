package org.gongkai.parsers.layout;

import java.util.Arrays;
import java.util.List;

/** The places of the grid lines along one axis: rulings that lie close together are one line. */
final class GridLines {
  /** Double lines and cell borders drawn side by side lie within this distance. */
  private static final double CLOSE = 3.5;

  private static final double WIDEST = 7.0;

  private final double[] places;

  private GridLines(double[] places) {
    this.places = places;
  }

  /**
   * The lines of some rulings, and of the two edges of their bounding box: a table that is torn by
   * a page break has no rule at the break.
   */
  static GridLines of(List<Ruling> rulings, double first, double last) {
    double[] all = new double[rulings.size() + 2];
    for (int i = 0; i < rulings.size(); i++) {
      all[i] = rulings.get(i).at();
    }
    all[rulings.size()] = first;
    all[rulings.size() + 1] = last;
    Arrays.sort(all);
    return new GridLines(clustered(all));
  }

  private static double[] clustered(double[] sorted) {
    double[] lines = new double[sorted.length];
    int count = 0;
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      boolean ends =
          i == sorted.length
              || sorted[i] - sorted[i - 1] > CLOSE
              || sorted[i] - sorted[start] > WIDEST;
      if (ends) {
        lines[count++] = (sorted[start] + sorted[i - 1]) / 2;
        start = i;
      }
    }
    return Arrays.copyOf(lines, count);
  }

  /** The number of rows or columns between the lines. */
  int tracks() {
    return places.length - 1;
  }

  double at(int line) {
    return places[line];
  }

  /** The line nearest to a place. */
  int nearest(double place) {
    int track = track(place);
    if (track < 0) {
      return place < places[0] ? 0 : places.length - 1;
    }
    return place - places[track] <= places[track + 1] - place ? track : track + 1;
  }

  /** The row or column that holds a place; -1 outside. */
  int track(double place) {
    int found = Arrays.binarySearch(places, place);
    int track = found >= 0 ? found : -found - 2;
    return track >= 0 && track < tracks() ? track : -1;
  }
}
