package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.parsers.layout.Flow;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.PaintedGlyphs;
import org.gongkai.parsers.paint.Tone;

/** Makes glyphs of the strings that a page shows. */
final class GlyphCollector {
  private static final double ASCENT = 1 - Glyph.DESCENT;
  private static final double SMALLEST = 0.5;
  private static final double TRANSPARENT = 0.05;
  private static final double FAINT_ALPHA = 0.55;
  private static final double FAINT_LIGHT = 0.65;
  private static final double GRAINS = 1000;
  private static final int BLANK_CODE = 32;

  private static final char SOFT_HYPHEN = '\u00AD';

  /** Digits are wider and narrower than these, in ems. */
  private static final double NARROWEST = 0.4;

  private static final double WIDEST = 0.7;

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

  /** How many glyphs can be seen so far. */
  int size() {
    return glyphs.size();
  }

  /**
   * Takes the value of a form's field, or a typed note, where it is not drawn. Where it is drawn as
   * another one, viewers differ in what they show: what was drawn becomes a number that no one
   * knows.
   *
   * @param page from the page's own space to the page as shown
   * @param first the first glyph that was drawn of it
   */
  void field(PDAnnotation widget, Affine page, int first) {
    FormField field = new FormField(widget.getCOSObject());
    String value = field.value();
    PDRectangle place = widget.getRectangle();
    String drawn = glyphs.textFrom(first);
    if (value.isBlank() || place == null || FieldValues.areSame(value, drawn)) {
      return;
    }
    glyphs.expect(value.length());
    Area box =
        Area.between(
            page.x(place.getLowerLeftX(), place.getLowerLeftY()),
            page.y(place.getLowerLeftX(), place.getLowerLeftY()),
            page.x(place.getUpperRightX(), place.getUpperRightY()),
            page.y(place.getUpperRightX(), place.getUpperRightY()));
    String shown = drawn.isBlank() ? value : "\uFFFD";
    new FieldText(field, box).glyphs(shown).forEach(glyph -> glyphs.add(glyph, true));
  }

  /** Takes the glyphs of a string and returns how far they move on, in text space. */
  double show(byte[] string, TextFont font, Matrix text, ScanState state, Affine page)
      throws IOException {
    Run run = new Run(font, text, page, state);
    int offset = 0;
    while (offset < string.length) {
      int length = Math.min(font.codeLength(string, offset), string.length - offset);
      int code = 0;
      for (int i = 0; i < length; i++) {
        code = code << 8 | string[offset + i] & 0xFF;
      }
      run.add(code, length);
      offset += length;
    }
    return run.moved;
  }

  /** A string on its way: everything that is the same for all of its glyphs. */
  private final class Run {
    private final TextFont font;
    private final ScanState state;
    private final Affine map;
    private final double fontSize;
    private final double stretch;
    private final double spacing;
    private final double wordSpacing;
    private final double rise;
    private final double em;
    private final double size;
    private final Flow flow;
    private final boolean drawn;
    private final Tone tone;
    private final boolean alwaysShown;
    private final boolean faint;
    private double moved;

    Run(TextFont font, Matrix text, Affine page, ScanState state) {
      TextState settings = state.text();
      this.font = font;
      this.state = state;
      map = page.after(state.userSpace()).after(text);
      fontSize = settings.fontSize();
      stretch = settings.stretch();
      spacing = settings.spacing();
      wordSpacing = settings.wordSpacing();
      rise = settings.rise();
      em = fontSize * font.em();
      size = Math.abs(em) * length(map.c(), map.d());
      flow = flow();
      boolean fill = settings.isFilled();
      boolean stroke = settings.isStroked();
      double alpha = state.alpha(fill);
      tone = state.tone(fill || !stroke);
      alwaysShown = backdrop.alwaysShows(tone);
      drawn = (fill || stroke) && alpha > TRANSPARENT && size > SMALLEST;
      faint = alpha < FAINT_ALPHA || tone.light() > FAINT_LIGHT;
    }

    /** The length of a vector; most are upright. */
    private static double length(double x, double y) {
      return x == 0 ? Math.abs(y) : y == 0 ? Math.abs(x) : Math.hypot(x, y);
    }

    private Flow flow() {
      double sign = fontSize * stretch < 0 ? -1 : 1;
      Flow along = Flow.along(map.a() * sign, map.b() * sign);
      return font.isVertical() && along == Flow.RIGHT ? Flow.STACKED : along;
    }

    void add(int code, int length) throws IOException {
      double advance = font.advance(code) * fontSize;
      double space = spacing + (length == 1 && code == BLANK_CODE ? wordSpacing : 0);
      if (font.isVertical()) {
        double middle = font.right(code) * fontSize;
        double top = moved + font.up(code) * fontSize;
        place(text(code), middle - em / 2, middle + em / 2, top + advance, top);
        moved += advance + space;
      } else {
        double wide = (advance + Math.max(0, Math.min(spacing, em))) * stretch;
        double low = rise - Glyph.DESCENT * em;
        String text = text(code);
        place(
            isNothing(text) ? drawn(text, advance / fontSize) : text,
            moved,
            moved + wide,
            low,
            rise + ASCENT * em);
        moved += (advance + space) * stretch;
      }
    }

    /** A glyph that its font takes for nothing at all is one that no one knows. */
    private String text(int code) throws IOException {
      String text = font.text(code);
      return code != 0 && text.equals("\0") ? TextFont.UNKNOWN : text;
    }

    /** Takes a glyph by its em box in text space. */
    private void place(String text, double x1, double x2, double y1, double y2) {
      if (isNothing(text)) {
        return;
      }
      Area area = Area.between(map.x(x1, y1), map.y(x1, y1), map.x(x2, y2), map.y(x2, y2));
      if (flow == Flow.SLANTED) {
        area = area.union(Area.between(map.x(x1, y2), map.y(x1, y2), map.x(x2, y1), map.y(x2, y1)));
      }
      double x = area.centreX();
      double y = area.centreY();
      if (!state.shows(x, y)) {
        return;
      }
      glyphs.add(glyph(text, area), drawn && (alwaysShown || backdrop.shows(tone, x, y)));
    }

    private Glyph glyph(String text, Area area) {
      return new Glyph(
          text,
          rounded(area.left()),
          rounded(area.top()),
          rounded(area.right()),
          rounded(area.bottom()),
          size,
          flow,
          faint);
    }
  }

  /** To a thousandth of a point: PDF numbers have no more. */
  private static double rounded(double points) {
    return Math.rint(points * GRAINS) / GRAINS;
  }

  /**
   * What a glyph is that its font takes for nothing, by the ems that it takes: a hyphen that is
   * drawn is no soft one, and what joins or parts words takes no room as a digit does.
   */
  private static String drawn(String text, double ems) {
    if (text.charAt(0) == SOFT_HYPHEN) {
      return ems > 0 ? "-" : text;
    }
    boolean joiner = text.charAt(0) > SOFT_HYPHEN;
    return joiner && ems > NARROWEST && ems < WIDEST ? TextFont.UNKNOWN : text;
  }

  private static boolean isNothing(String text) {
    char first = text.charAt(0);
    return text.length() == 1
        && (first < ' ' && first != '\t'
            || first == SOFT_HYPHEN
            || first >= '\u200B' && first <= '\u200F'
            || first == '\uFEFF');
  }
}
