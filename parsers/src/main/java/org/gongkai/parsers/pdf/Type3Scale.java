package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.jspecify.annotations.Nullable;

/**
 * How large the glyphs of a Type 3 font are, which has its own glyph space.
 *
 * @param unit the width of one unit of glyph space, in units of the font size
 * @param em the height of the em, in units of the font size
 */
record Type3Scale(float unit, float em) {
  private static final float USUAL = 0.001f;
  private static final float SMALLEST_EM = 0.2f;
  private static final float LARGEST_EM = 5;

  /** From the font's matrix, and where that is an unusual one, its bounding box. */
  static Type3Scale of(@Nullable COSArray matrix, @Nullable COSArray box) {
    float[] values = matrix == null ? new float[0] : matrix.toFloatArray();
    if (values.length < 4) {
      return new Type3Scale(USUAL, 1);
    }
    return new Type3Scale(values[0], em(Math.abs(values[3]), box));
  }

  private static float em(float unit, @Nullable COSArray box) {
    float[] edges = box == null ? new float[0] : box.toFloatArray();
    if (edges.length < 4 || Math.abs(unit - USUAL) < USUAL / 10) {
      return 1;
    }
    float height = Math.abs(edges[3] - edges[1]) * unit;
    return height > SMALLEST_EM && height < LARGEST_EM ? height : 1;
  }
}
