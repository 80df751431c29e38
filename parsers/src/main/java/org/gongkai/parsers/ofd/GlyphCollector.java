package org.gongkai.parsers.ofd;

import java.util.List;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.PaintedGlyphs;

/** Makes glyphs of the text objects of a page. */
final class GlyphCollector {
  private final PaintedGlyphs glyphs;
  private final Backdrop backdrop;

  GlyphCollector(PaintedGlyphs glyphs, Backdrop backdrop) {
    this.glyphs = glyphs;
    this.backdrop = backdrop;
  }

  /** The glyphs to read. */
  List<Glyph> glyphs() {
    return glyphs.glyphs();
  }

  void add(Drawing drawing) {
    TextLook look = TextLook.of(drawing);
    new TextRun(drawing, look, glyph -> add(glyph, look)).run();
  }

  private void add(Glyph glyph, TextLook look) {
    double x = (glyph.left() + glyph.right()) / 2;
    double y = (glyph.top() + glyph.bottom()) / 2;
    glyphs.add(glyph, look.drawn() && backdrop.shows(look.tone(), x, y));
  }
}
