package org.gongkai.parsers.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Vector;

/**
 * Letters that a font does not have that stands in for one the file does not bring. Fonts with
 * Chinese characters may lack even digits, and a figure that is not drawn looks like a blank cell.
 */
final class LackedLetter {
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
  private static final Font ANY = new Font(Font.SANS_SERIF, Font.PLAIN, 1);

  private LackedLetter() {}

  /**
   * The outline of a letter that the font does not have, one unit high, from another font.
   *
   * @param advance how far the letter reaches; it is made no wider
   */
  static Optional<Shape> of(PDFont font, int code, Vector advance) throws IOException {
    boolean isLacked =
        !font.isEmbedded() && font instanceof PDVectorFont drawn && !drawn.hasGlyph(code);
    String letter = isLacked ? font.toUnicode(code) : null;
    return letter == null || letter.isBlank() || ANY.canDisplayUpTo(letter) >= 0
        ? Optional.empty()
        : Optional.of(outline(letter, advance.getX()));
  }

  private static Shape outline(String letter, double room) {
    GlyphVector glyphs = ANY.createGlyphVector(PLAIN, letter);
    double width = glyphs.getLogicalBounds().getWidth();
    double narrower = room > 0 && width > room ? room / width : 1;
    return AffineTransform.getScaleInstance(narrower, -1)
        .createTransformedShape(glyphs.getOutline());
  }
}
