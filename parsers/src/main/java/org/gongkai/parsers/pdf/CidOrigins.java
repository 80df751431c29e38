package org.gongkai.parsers.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * Where the glyphs of a vertical font hang, by CID, in ems (ISO 32000-1, 9.7.4.3): usually their
 * middle beneath their place, but a font may hold them anywhere.
 */
final class CidOrigins {
  /** How far the top of an em box is above the origin of its glyph. */
  static final float ASCENT = 0.88f;

  private final CidWidths widths;
  private final CidWidths right;
  private final CidWidths above;

  private CidOrigins(CidWidths widths, CidWidths right, CidWidths above) {
    this.widths = widths;
    this.right = right;
    this.above = above;
  }

  /** Those that a descendant font's dictionary gives. */
  static CidOrigins of(COSDictionary descendant) {
    return new CidOrigins(
        CidWidths.of(descendant), CidWidths.heldAt(descendant), CidWidths.heldAbove(descendant));
  }

  /** How far a glyph's middle is right of its place. */
  float right(int cid) {
    float held = right.at(cid);
    return Float.isNaN(held) ? 0 : widths.at(cid) / 2 - held;
  }

  /** How far a glyph's top is above its place. */
  float up(int cid) {
    return ASCENT - above.at(cid);
  }
}
