package org.gongkai.parsers.pdf;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keeps the text and the advance of codes once they were asked for, in pages of 256 codes. */
final class GlyphTable {
  private static final int PAGE = 256;
  private static final int PAGES = 256;

  private final @Nullable String[][] texts = new String[PAGES][];
  private final float[][] advances = new float[PAGES][];
  private final boolean[] shared = new boolean[PAGES];

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
      float[] page = advances[code / PAGE];
      if (page == null) {
        page = filled(Float.NaN);
        advances[code / PAGE] = page;
      } else if (shared[code / PAGE]) {
        page = page.clone();
        advances[code / PAGE] = page;
        shared[code / PAGE] = false;
      }
      page[code % PAGE] = advance;
    }
  }

  /** The same advance for many codes, up to the last one; whole pages of them share one. */
  void advance(int first, int last, float advance) {
    float[] whole = null;
    int code = Math.max(0, first);
    while (code <= last && holds(code)) {
      if (code % PAGE == 0 && code + PAGE - 1 <= last) {
        whole = whole == null ? filled(advance) : whole;
        advances[code / PAGE] = whole;
        shared[code / PAGE] = true;
        code += PAGE;
      } else {
        advance(code, advance);
        code++;
      }
    }
  }

  private static float[] filled(float advance) {
    float[] page = new float[PAGE];
    Arrays.fill(page, advance);
    return page;
  }

  private static boolean holds(int code) {
    return code >= 0 && code < PAGE * PAGES;
  }
}
