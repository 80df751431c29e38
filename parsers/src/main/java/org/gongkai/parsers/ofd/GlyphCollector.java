package org.gongkai.parsers.ofd;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.source.ReadContext;

/** Makes glyphs of the text objects of a page. */
final class GlyphCollector {
  private static final int MOSTLY = 5;

  private final ReadContext context;
  private final Backdrop backdrop;
  private final List<Glyph> visible = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();

  GlyphCollector(ReadContext context, Backdrop backdrop) {
    this.context = context;
    this.backdrop = backdrop;
  }

  /**
   * The glyphs to read. Hidden ones count only where there is hardly any other text: they are the
   * text layer of a scan then.
   */
  List<Glyph> glyphs() {
    if (solid(visible) * MOSTLY <= solid(hidden)) {
      visible.addAll(hidden);
    }
    return visible;
  }

  private static long solid(List<Glyph> glyphs) {
    return glyphs.stream().filter(glyph -> !glyph.text().isBlank()).count();
  }

  void add(Drawing drawing) {
    TextLook look = TextLook.of(drawing);
    new TextRun(drawing, look, glyph -> add(glyph, look)).run();
  }

  private void add(Glyph glyph, TextLook look) {
    double x = (glyph.left() + glyph.right()) / 2;
    double y = (glyph.top() + glyph.bottom()) / 2;
    boolean seen = look.drawn() && backdrop.shows(look.light(), x, y);
    (seen ? visible : hidden).add(glyph);
    context.check(
        "maxGlyphsPerPage",
        visible.size() + (long) hidden.size(),
        context.limits().maxGlyphsPerPage());
  }
}
