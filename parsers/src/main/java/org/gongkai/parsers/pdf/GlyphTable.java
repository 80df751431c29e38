package org.gongkai.parsers.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps the text and the advance of codes once they were asked for, in pages of 256 codes. */
final class GlyphTable {
  private static final int PAGE = 256;
  private static final int PAGES = 256;

  private final @Nullable String[][] texts = new String[PAGES][];
  private final float[][] advances = new float[PAGES][];

  @Nullable String text(int code) {
    @Nullable String[] page = holds(code) ? texts[code / PAGE] : null;
    return page == null ? null : page[code % PAGE];
  }

  void text(int code, String text) {
    if (holds(code)) {
      if (texts[code / PAGE] == null) {
        texts[code / PAGE] = new String[PAGE];
      }
      texts[code / PAGE][code % PAGE] = text;
    }
  }

  /** NaN where the code was not asked for yet. */
  float advance(int code) {
    float[] page = holds(code) ? advances[code / PAGE] : null;
    return page == null ? Float.NaN : page[code % PAGE];
  }

  void advance(int code, float advance) {
    if (holds(code)) {
      if (advances[code / PAGE] == null) {
        advances[code / PAGE] = new float[PAGE];
        Arrays.fill(advances[code / PAGE], Float.NaN);
      }
      advances[code / PAGE][code % PAGE] = advance;
    }
  }

  private static boolean holds(int code) {
    return code >= 0 && code < PAGE * PAGES;
  }
}
