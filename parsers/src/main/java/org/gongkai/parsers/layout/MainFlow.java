package org.gongkai.parsers.layout;

import java.util.Arrays;
import java.util.List;

/** Tells which way the text of a page, a table or a cell runs. */
final class MainFlow {
  /** How many times as many lines must run sideways as upright to turn the whole. */
  private static final int CLEARLY = 2;

  private static final double SAME_LINE = 0.35;

  private MainFlow() {}

  /** The sideways flow of most glyphs; {@code RIGHT} where there is none. */
  static Flow ofMost(List<Glyph> glyphs) {
    int[] counts = new int[Flow.values().length];
    int all = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank() && glyph.flow() != Flow.SLANTED) {
        counts[glyph.flow().ordinal()]++;
        all++;
      }
    }
    for (Flow flow : Flow.values()) {
      if (flow.isSideways() && counts[flow.ordinal()] * 2 > all) {
        return flow;
      }
    }
    return Flow.RIGHT;
  }

  /**
   * The flow by which a page or table is to be turned. A few long labels that are set sideways do
   * not make a sideways table: there must be more lines of them than upright ones.
   */
  static Flow ofLines(List<Glyph> glyphs) {
    Flow most = ofMost(glyphs);
    if (most == Flow.RIGHT) {
      return most;
    }
    return lines(glyphs, most) > CLEARLY * lines(glyphs, Flow.RIGHT) ? most : Flow.RIGHT;
  }

  private static int lines(List<Glyph> glyphs, Flow flow) {
    List<Glyph> same =
        glyphs.stream().filter(glyph -> glyph.flow() == flow && !glyph.isBlank()).toList();
    boolean acrossX = flow == Flow.UP || flow == Flow.DOWN;
    double[] places =
        same.stream().mapToDouble(acrossX ? Glyph::centreX : Glyph::centreY).toArray();
    Arrays.sort(places);
    double apart = same.stream().mapToDouble(Glyph::size).average().orElse(1) * SAME_LINE;
    int lines = places.length > 0 ? 1 : 0;
    for (int i = 1; i < places.length; i++) {
      lines += places[i] - places[i - 1] > apart ? 1 : 0;
    }
    return lines;
  }
}
