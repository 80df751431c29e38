package org.gongkai.parsers.paint;

import java.util.Arrays;
import org.gongkai.parsers.layout.Glyph;

/** The numbers of glyphs by the height at which they stand on the page. */
final class GlyphBands {
  private static final double BAND = 8;
  private static final int MOST = 1_000;

  private final int[][] bands = new int[MOST][];
  private final int[] sizes = new int[MOST];
  private double reach;

  void add(int number, Glyph glyph) {
    reach = Math.max(reach, (glyph.bottom() - glyph.top()) / 2);
    int at = at((glyph.top() + glyph.bottom()) / 2);
    int[] band = bands[at] == null ? new int[16] : bands[at];
    bands[at] = sizes[at] == band.length ? Arrays.copyOf(band, 2 * band.length) : band;
    bands[at][sizes[at]++] = number;
  }

  private static int at(double y) {
    return (int) Math.max(0, Math.min(MOST - 1, y / BAND));
  }

  /** The first band with glyphs that reach below a place. */
  int first(double top) {
    return at(top - reach);
  }

  /** The last band with glyphs that reach above a place. */
  int last(double bottom) {
    return at(bottom + reach);
  }

  int size(int band) {
    return sizes[band];
  }

  int get(int band, int index) {
    return bands[band][index];
  }

  /** Takes a glyph out; the last one of its band comes in its place. */
  void remove(int band, int index) {
    bands[band][index] = bands[band][--sizes[band]];
  }
}
