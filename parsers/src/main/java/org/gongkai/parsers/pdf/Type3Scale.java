package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * How large the glyphs of a Type 3 font are, which has its own glyph space.
 *
 * @param unit the width of one unit of glyph space, in units of the font size
 * @param em the height of the em, in units of the font size
 */
record Type3Scale(float unit, float em) {
  private static final float USUAL = 0.001f;

  /** That of fonts of other types. */
  static final Type3Scale OF_OTHERS = new Type3Scale(USUAL, 1);

  private static final float SMALLEST_EM = 0.2f;
  private static final float LARGEST_EM = 5;

  /**
   * From the font's matrix, and where that is an unusual one, its bounding box. Glyph space may be
   * that of a picture, with the font size of a single dot: a box that is as high for it counts
   * where the widest glyph is as large; a box that is not so, which some fonts have, does not.
   */
  static Type3Scale of(COSDictionary font) {
    float[] matrix = floats(font, COSName.FONT_MATRIX);
    if (matrix.length < 4) {
      return OF_OTHERS;
    }
    float widest = 0;
    for (float width : floats(font, COSName.WIDTHS)) {
      widest = Math.max(widest, Math.abs(width));
    }
    float[] box = floats(font, COSName.FONT_BBOX);
    return new Type3Scale(matrix[0], em(Math.abs(matrix[3]), box, widest * Math.abs(matrix[0])));
  }

  private static float[] floats(COSDictionary font, COSName name) {
    COSArray array = font.getCOSArray(name);
    return array == null ? new float[0] : array.toFloatArray();
  }

  private static float em(float unit, float[] box, float widest) {
    if (Math.abs(unit - USUAL) < USUAL / 10) {
      return 1;
    }
    float height = box.length < 4 ? 0 : Math.abs(box[3] - box[1]) * unit;
    boolean isUsual = height > SMALLEST_EM && height < LARGEST_EM;
    boolean isAsWide = height > widest / 2 && height < widest * LARGEST_EM;
    if (isUsual || isAsWide) {
      return height;
    }
    return widest > LARGEST_EM || widest > 0 && widest < SMALLEST_EM ? widest : 1;
  }
}
