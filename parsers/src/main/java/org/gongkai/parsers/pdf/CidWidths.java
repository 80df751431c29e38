package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The widths of the glyphs of a composite font, by CID, in ems. */
final class CidWidths {
  private static final float THOUSAND = 1000f;
  private static final int LAST_CID = 0xFFFF;

  private final GlyphTable table = new GlyphTable();
  private final float usual;

  private CidWidths(float usual) {
    this.usual = usual;
  }

  /** The widths that a descendant font's dictionary gives. */
  static CidWidths of(COSDictionary descendant) {
    CidWidths widths = new CidWidths(descendant.getFloat(COSName.DW, THOUSAND) / THOUSAND);
    COSArray ranges = descendant.getCOSArray(COSName.W);
    if (ranges != null) {
      widths.read(ranges);
    }
    return widths;
  }

  float at(int cid) {
    float width = table.advance(cid);
    return Float.isNaN(width) ? usual : width;
  }

  /** Reads {@code first [w w w]} and {@code first last w} as they come. */
  private void read(COSArray ranges) {
    int i = 0;
    while (i + 1 < ranges.size()) {
      int first = Math.max(0, (int) number(ranges, i));
      COSBase next = ranges.getObject(i + 1);
      if (next instanceof COSArray some) {
        for (int k = 0; k < some.size(); k++) {
          table.advance(first + k, number(some, k) / THOUSAND);
        }
        i += 2;
      } else {
        int last = Math.min((int) number(ranges, i + 1), LAST_CID);
        float width = i + 2 < ranges.size() ? number(ranges, i + 2) / THOUSAND : usual;
        for (int cid = first; cid <= last; cid++) {
          table.advance(cid, width);
        }
        i += 3;
      }
    }
  }

  private static float number(COSArray array, int index) {
    return array.getObject(index) instanceof COSNumber number ? number.floatValue() : 0;
  }
}
