package org.gongkai.parsers.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;

/**
 * The lines and ruled tables of a page.
 *
 * @param number the page number, from 1
 * @param turn how the page is turned for reading
 * @param items the lines and tables from top to bottom
 * @param pictures the pictures that stand between them, from top to bottom
 */
record LaidPage(int number, Turn turn, List<PageItem> items, List<LaidPicture> pictures) {
  /** All from top to bottom. */
  List<PageItem> itemsAndPictures() {
    return Stream.concat(items.stream(), pictures.stream())
        .sorted(Comparator.comparingDouble(item -> item.box().top()))
        .toList();
  }

  /** The place as shown of a box of the turned page. */
  Location locate(Box box) {
    return new PageLocation(number, turn.back(box));
  }

  double height() {
    return turn.turnedHeight();
  }

  double width() {
    return turn.turnedWidth();
  }
}
