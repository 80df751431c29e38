package org.gongkai.parsers.layout;

import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.Picture;

/**
 * Picks the pictures that stand in the flow of a page: in a band of their own, with neither text
 * nor a table over or beside them, as scans under their text, seals and backgrounds have, and not
 * at the page's edge, where logos stand.
 *
 * @param items the lines and tables of the page
 * @param height the page's height
 */
record FreePictures(List<PageItem> items, double height) {
  private static final double EDGE = 0.12;
  private static final double GRAZING = 3;

  List<LaidPicture> among(List<Box> pictures) {
    return pictures.stream()
        .filter(picture -> !Picture.isIcon(picture.width(), picture.height()))
        .filter(picture -> !isAtEdge(picture))
        .filter(picture -> items.stream().noneMatch(item -> shareBand(item, picture)))
        .map(LaidPicture::new)
        .toList();
  }

  private boolean isAtEdge(Box picture) {
    return picture.bottom() < EDGE * height || picture.top() > (1 - EDGE) * height;
  }

  private static boolean shareBand(PageItem item, Box picture) {
    if (item instanceof Line line) {
      double middle = (line.top() + line.bottom()) / 2;
      return !line.watermark() && middle > picture.top() && middle < picture.bottom();
    }
    return item.box().top() < picture.bottom() - GRAZING
        && item.box().bottom() > picture.top() + GRAZING;
  }
}
