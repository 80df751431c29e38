package org.gongkai.parsers.rtf;

import org.gongkai.parsers.word.Piece;

/** Collects the size of a picture from its control words. */
final class PictureSize {
  private static final double TWIPS_IN_POINT = 20;
  private static final int WHOLE = 100;

  private int width;
  private int height;
  private int widthScale = WHOLE;
  private int heightScale = WHOLE;

  void control(String word, int number) {
    switch (word) {
      case "picwgoal" -> width = number;
      case "pichgoal" -> height = number;
      case "picscalex" -> widthScale = number;
      case "picscaley" -> heightScale = number;
      default -> {
        // Says nothing of the size as shown.
      }
    }
  }

  Piece.Picture picture() {
    return new Piece.Picture(points(width, widthScale), points(height, heightScale));
  }

  private static double points(int twips, int percent) {
    return Math.max(0, twips / TWIPS_IN_POINT * percent / WHOLE);
  }
}
