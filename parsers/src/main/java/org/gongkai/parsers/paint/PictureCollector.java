package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Box;

/** Joins the images of a page to pictures: many programs cut one picture into strips or tiles. */
final class PictureCollector {
  private static final double TOUCHING = 1;

  /** Pages with more separate images than this are drawn of dots and strokes. */
  private static final int MOST = 300;

  private final List<Area> pictures = new ArrayList<>();
  private boolean full;

  void add(Area image) {
    full |= pictures.size() >= MOST;
    if (full || image.isEmpty()) {
      return;
    }
    Area joined = image;
    for (int i = pictures.size() - 1; i >= 0; i--) {
      if (isPart(pictures.get(i), joined)) {
        joined = joined.union(pictures.remove(i));
        i = pictures.size(); // what did not touch the part may touch the whole
      }
    }
    pictures.add(joined);
  }

  /** Strips lie under each other between the same sides, tiles side by side. */
  private static boolean isPart(Area one, Area other) {
    boolean touch = !one.grown(TOUCHING).within(other).isEmpty();
    boolean strip = near(one.left(), other.left()) && near(one.right(), other.right());
    boolean tile = near(one.top(), other.top()) && near(one.bottom(), other.bottom());
    return touch && (strip || tile);
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) <= TOUCHING;
  }

  List<Box> pictures() {
    return full
        ? List.of()
        : pictures.stream().map(a -> new Box(a.left(), a.top(), a.right(), a.bottom())).toList();
  }
}
