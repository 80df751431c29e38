package org.gongkai.parsers.source;

/**
 * Where a piece of text stands, in the reader's own units: points for pages, code points and lines
 * for plain text. Right and bottom are exclusive.
 */
public record Extent(double left, double top, double right, double bottom) {
  /** Checks that the edges are in order. */
  public Extent {
    if (!(left <= right && top <= bottom)) {
      throw new IllegalArgumentException(
          "Edges out of order: " + left + "," + top + "," + right + "," + bottom);
    }
  }

  /** The middle between left and right. */
  public double centre() {
    return (left + right) / 2;
  }
}
