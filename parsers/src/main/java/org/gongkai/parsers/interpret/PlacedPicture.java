package org.gongkai.parsers.interpret;

import org.gongkai.parsers.source.Picture;

/**
 * A picture and where it stands in the flow.
 *
 * @param picture the picture
 * @param paragraphs how many paragraphs of running text stand before it
 * @param segments how many pieces of form tables stand before it
 */
record PlacedPicture(Picture picture, int paragraphs, int segments) {
  private static final double NARROWEST_TABLE = 180;
  private static final double LOWEST_TABLE = 40;

  /** Whether it is as large as a table of a form is, or of a size not known. */
  boolean canHoldTable() {
    return (picture.width() == 0 || picture.width() >= NARROWEST_TABLE)
        && (picture.height() == 0 || picture.height() >= LOWEST_TABLE);
  }
}
