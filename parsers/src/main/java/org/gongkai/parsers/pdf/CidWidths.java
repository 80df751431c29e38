package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** How far the glyphs of a composite font move on, by CID, in ems (ISO 32000-1, 9.7.4.3). */
final class CidWidths {
  private static final float THOUSAND = 1000f;
  private static final int LAST_CID = 0xFFFF;

  /** A vertical advance stands with the two numbers of its glyph's position. */
  private static final int NUMBERS_OF_VERTICAL = 3;

  private final GlyphTable table = new GlyphTable();
  private final float usual;
  private final int step;
  private final int place;

  /**
   * Of the numbers for glyphs.
   *
   * @param step how many numbers each has
   * @param place which of them it is
   */
  private CidWidths(float usual, int step, int place) {
    this.usual = usual;
    this.step = step;
    this.place = place;
  }

  /** The widths that a descendant font's dictionary gives. */
  static CidWidths of(COSDictionary descendant) {
    return new CidWidths(descendant.getFloat(COSName.DW, THOUSAND) / THOUSAND, 1, 0)
        .read(descendant.getCOSArray(COSName.W));
  }

  /** How far it moves down, which are negative numbers. */
  static CidWidths vertical(COSDictionary descendant) {
    return vertical(descendant, usual(descendant, 1, -1), 0);
  }

  /** How far right of a glyph's own origin it is held; NaN for the middle of its width. */
  static CidWidths heldAt(COSDictionary descendant) {
    return vertical(descendant, Float.NaN, 1);
  }

  /** How far above a glyph's own origin it is held. */
  static CidWidths heldAbove(COSDictionary descendant) {
    return vertical(descendant, usual(descendant, 0, CidOrigins.ASCENT), 2);
  }

  private static CidWidths vertical(COSDictionary descendant, float usual, int place) {
    return new CidWidths(usual, NUMBERS_OF_VERTICAL, place)
        .read(descendant.getCOSArray(COSName.W2));
  }

  private static float usual(COSDictionary descendant, int index, float otherwise) {
    COSArray usual = descendant.getCOSArray(COSName.DW2);
    boolean given = usual != null && usual.getObject(index) instanceof COSNumber;
    return given ? number(usual, index) / THOUSAND : otherwise;
  }

  float at(int cid) {
    float width = table.advance(cid);
    return Float.isNaN(width) ? usual : width;
  }

  /** Reads {@code first [w w w]} and {@code first last w} as they come. */
  private CidWidths read(@Nullable COSArray ranges) {
    int i = 0;
    while (ranges != null && i + 1 < ranges.size()) {
      int first = Math.max(0, (int) number(ranges, i));
      COSBase next = ranges.getObject(i + 1);
      if (next instanceof COSArray some) {
        for (int k = 0; k < some.size(); k += step) {
          table.advance(first + k / step, number(some, k + place) / THOUSAND);
        }
        i += 2;
      } else {
        int last = Math.min((int) number(ranges, i + 1), LAST_CID);
        int at = i + 2 + place;
        float width = at < ranges.size() ? number(ranges, at) / THOUSAND : usual;
        table.advance(first, last, width);
        i += 2 + step;
      }
    }
    return this;
  }

  private static float number(COSArray array, int index) {
    return index < array.size() && array.getObject(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }
}
