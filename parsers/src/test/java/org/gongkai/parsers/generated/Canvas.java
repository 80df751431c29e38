package org.gongkai.parsers.generated;

/** Pages to draw on; places are points from the top left corner. */
interface Canvas {
  void page(double width, double height);

  /** Writes a line of text whose upper edge is at y. */
  void text(double x, double y, double size, String text);

  /** Strokes the edges of a rectangle. */
  void box(double x, double y, double width, double height);

  byte[] bytes();
}
