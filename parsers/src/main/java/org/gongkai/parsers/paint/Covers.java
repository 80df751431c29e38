package org.gongkai.parsers.paint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.source.ReadContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells which glyphs of a page are covered by what is painted after them. Each has a grid of points
 * on its ink, and a cover hides those that it holds.
 */
final class Covers {
  private static final int GRID = 4;
  private static final int ALL = (1 << GRID * GRID) - 1;

  /** So many points of a glyph are covered where nobody can read it. */
  private static final int MOSTLY = 13;

  /** So many are covered where it may be read as another one. */
  private static final int PARTLY = 3;

  private static final int BETWEEN_CHECKS = 1 << 16;

  /** What became of a glyph. */
  enum Fate {
    SEEN,
    DOUBTFUL,
    /** Under a picture. */
    BENEATH,
    GONE
  }

  private static final class Mark {
    private int hidden;
    private int unsure;
    private boolean picture;
  }

  private final ReadContext context;
  private final List<Glyph> glyphs;
  private final GlyphBands bands = new GlyphBands();
  private final Map<Integer, Mark> marks = new HashMap<>();
  private int known;
  private int looks;

  /** For glyphs in the order of painting, of which more may come. */
  Covers(ReadContext context, List<Glyph> glyphs) {
    this.context = context;
    this.glyphs = glyphs;
  }

  /** Takes what is painted over the glyphs that are there by now. */
  void paint(Cover cover) {
    for (; known < glyphs.size(); known++) {
      bands.add(known, glyphs.get(known));
    }
    int last = bands.last(cover.bounds().bottom());
    for (int band = bands.first(cover.bounds().top()); band <= last; band++) {
      for (int i = bands.size(band) - 1; i >= 0; i--) {
        int number = bands.get(band, i);
        if (meets(glyphs.get(number), cover.bounds()) && isAllHidden(number, cover)) {
          bands.remove(band, i);
        }
        if (++looks % BETWEEN_CHECKS == 0) {
          context.checkTime();
        }
      }
    }
  }

  private static boolean meets(Glyph glyph, Area area) {
    return glyph.left() < area.right()
        && glyph.right() > area.left()
        && glyph.top() < area.bottom()
        && glyph.bottom() > area.top();
  }

  /** Marks a glyph, and tells whether no later cover can change more. */
  private boolean isAllHidden(int number, Cover cover) {
    int points = points(InkBox.of(glyphs.get(number)), cover);
    int least = cover.kind() == Cover.Kind.SEAL ? MOSTLY : 1;
    if (Integer.bitCount(points) < least) {
      return false;
    }
    Mark mark = marks.computeIfAbsent(number, key -> new Mark());
    switch (cover.kind()) {
      case PAINT, PICTURE -> mark.hidden |= points;
      default -> mark.unsure |= points;
    }
    mark.picture |= cover.kind() == Cover.Kind.PICTURE;
    return mark.hidden == ALL;
  }

  private static int points(Area ink, Cover cover) {
    int points = 0;
    for (int i = 0; i < GRID * GRID; i++) {
      double x = ink.left() + ink.width() * (i % GRID + 0.5) / GRID;
      double y = ink.top() + ink.height() * (i / GRID + 0.5) / GRID;
      boolean covered = cover.bounds().holds(x, y) && cover.surface().holds(x, y);
      points |= covered ? 1 << i : 0;
    }
    return points;
  }

  /** Whether no glyph is covered. */
  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** What became of a glyph. */
  Fate fate(int number) {
    @Nullable Mark mark = marks.get(number);
    if (mark == null) {
      return Fate.SEEN;
    }
    if (Integer.bitCount(mark.hidden) >= MOSTLY) {
      return mark.picture ? Fate.BENEATH : Fate.GONE;
    }
    return Integer.bitCount(mark.hidden | mark.unsure) >= PARTLY ? Fate.DOUBTFUL : Fate.SEEN;
  }
}
