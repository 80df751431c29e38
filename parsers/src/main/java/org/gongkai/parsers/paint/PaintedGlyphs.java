package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.source.ReadContext;

/** The glyphs of a page in the order of painting; knows what is painted over them. */
public final class PaintedGlyphs {
  private static final int MOSTLY = 5;

  private final ReadContext context;
  private final List<Glyph> visible = new ArrayList<>();
  private final List<Glyph> hidden = new ArrayList<>();
  private final Covers covers;

  /** For one page. */
  public PaintedGlyphs(ReadContext context) {
    this.context = context;
    this.covers = new Covers(context, visible);
  }

  /**
   * Takes the next glyph.
   *
   * @param seen whether it can be seen where it is painted
   */
  public void add(Glyph glyph, boolean seen) {
    (seen ? visible : hidden).add(glyph);
    expect(0);
  }

  /** Checks that so many more glyphs may come. */
  public void expect(int more) {
    context.check(
        "maxGlyphsPerPage",
        visible.size() + (long) hidden.size() + more,
        context.limits().maxGlyphsPerPage());
  }

  /** How many glyphs can be seen so far. */
  public int size() {
    return visible.size();
  }

  /** The text of the glyphs that can be seen, from one on, in the order of painting. */
  public String textFrom(int first) {
    StringBuilder text = new StringBuilder();
    visible.subList(first, visible.size()).forEach(glyph -> text.append(glyph.text()));
    return text.toString();
  }

  /** Takes what is painted over the glyphs that are there by now. */
  void cover(Cover cover) {
    if (!visible.isEmpty() && !cover.bounds().isEmpty()) {
      covers.paint(cover);
    }
  }

  /**
   * The glyphs to read. Hidden ones count only where there is hardly any other text: they are the
   * text layer of a scan then. A digit that is covered in part is one that no one knows.
   */
  public List<Glyph> glyphs() {
    List<Glyph> seen = covers.isEmpty() ? visible : uncovered();
    if (solid(seen) * MOSTLY <= solid(hidden)) {
      seen.addAll(hidden);
    }
    return seen;
  }

  private List<Glyph> uncovered() {
    List<Glyph> seen = new ArrayList<>(visible.size());
    for (int i = 0; i < visible.size(); i++) {
      Glyph glyph = visible.get(i);
      Covers.Fate fate = covers.fate(i);
      switch (fate) {
        case SEEN -> seen.add(isCut(i) ? FigureGlyph.unknown(glyph) : glyph);
        case DOUBTFUL -> seen.add(FigureGlyph.unknown(glyph));
        case BENEATH -> hidden.add(glyph);
        default -> {
          // Nobody sees it.
        }
      }
    }
    return seen;
  }

  /** Whether what is covered is a part of the number that the glyph is a part of. */
  private boolean isCut(int number) {
    return FigureGlyph.is(visible.get(number))
        && (isLost(number, number - 1) || isLost(number, number + 1));
  }

  private boolean isLost(int number, int neighbour) {
    if (neighbour < 0 || neighbour >= visible.size()) {
      return false;
    }
    Glyph first = visible.get(Math.min(number, neighbour));
    Glyph second = visible.get(Math.max(number, neighbour));
    Covers.Fate fate = covers.fate(neighbour);
    return fate != Covers.Fate.SEEN
        && fate != Covers.Fate.DOUBTFUL
        && FigureGlyph.is(visible.get(neighbour))
        && FigureGlyph.follows(first, second);
  }

  private static long solid(List<Glyph> glyphs) {
    long solid = 0;
    for (Glyph glyph : glyphs) {
      solid += glyph.isSolid() ? 1 : 0;
    }
    return solid;
  }
}
