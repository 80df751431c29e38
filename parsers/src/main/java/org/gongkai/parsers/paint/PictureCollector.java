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
      if (!pictures.get(i).grown(TOUCHING).within(joined).isEmpty()) {
        joined = joined.union(pictures.remove(i));
        i = pictures.size(); // what did not touch the part may touch the whole
      }
    }
    pictures.add(joined);
  }

  List<Box> pictures() {
    return full
        ? List.of()
        : pictures.stream().map(a -> new Box(a.left(), a.top(), a.right(), a.bottom())).toList();
  }
}
