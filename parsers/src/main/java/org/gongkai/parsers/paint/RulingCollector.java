package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.layout.Ruling;
import org.gongkai.parsers.source.ReadContext;

/** Makes rulings of what is stroked and filled, where it can be seen; keeps the pictures, too. */
public final class RulingCollector {
  /** How thick a bar may be to pass as a line. */
  private static final double THICKEST = 4.0;

  /** Up to here a bar is drawn through text, or beside it, and hides none. */
  private static final double STROKE = 2.0;

  private static final double GRAINS = 1000;
  private static final double INVISIBLE = 0.05;
  private static final double COVERING = 0.5;

  /** Lines that are as light are a pattern of the ground. */
  private static final double FAINT = 0.85;

  private static final int MOST_MARKS = 2_000;

  private final ReadContext context;
  private final Backdrop backdrop;
  private final PaintedGlyphs glyphs;
  private final List<Ruling> rulings = new ArrayList<>();
  private final PictureCollector pictures = new PictureCollector();
  private final List<Segment> marks = new ArrayList<>();
  private final List<Area> struck = new ArrayList<>();
  private boolean reads = true;

  /** For one page, on which glyphs are painted, too. */
  public RulingCollector(ReadContext context, Backdrop backdrop, PaintedGlyphs glyphs) {
    this.context = context;
    this.backdrop = backdrop;
    this.glyphs = glyphs;
  }

  /** Sets whether lines and pictures are those of the page; else they only hide what is there. */
  public void readRulings(boolean read) {
    reads = read;
  }

  /** The rulings found so far. */
  public List<Ruling> rulings() {
    return rulings;
  }

  /** The areas in which all text is crossed out. */
  List<Area> struck() {
    return struck;
  }

  /** The lines found so far that are no rulings. */
  List<Segment> marks() {
    return marks;
  }

  /** The pictures found so far. */
  public List<Box> pictures() {
    return pictures.pictures();
  }

  /** Takes a path whose lines were drawn. */
  public void stroke(PathCollector path, Ink ink, double lineWidth) {
    for (Area segment : path.segments()) {
      Area bar = segment.grown(lineWidth / 2);
      bar(bar, lineWidth / 2, ink);
      if (!isThin(bar)) {
        cover(bar, (x, y) -> true, ink);
      }
    }
    if (lineWidth <= THICKEST && ink.alpha() > INVISIBLE && ink.tone().light() < FAINT) {
      mark(path.slanted(!reads));
    }
  }

  /**
   * Takes a path that was filled.
   *
   * @param evenOdd whether what lies within two parts of it is left out
   */
  public void fill(PathCollector path, Ink ink, boolean evenOdd) {
    if (!path.isThin(STROKE)) {
      cover(path.bounds(), (x, y) -> path.holds(x, y, evenOdd), ink);
    }
    List<Area> rectangles = path.rectangles();
    for (int i = 0; i < rectangles.size(); i++) {
      Area area = rectangles.get(i);
      if (i + 1 < rectangles.size() && isFrame(area, rectangles.get(i + 1))) {
        frame(area, ink);
        i++;
      } else if (isThin(area)) {
        bar(area, 0, ink);
      } else if (ink.alpha() > COVERING && !area.within(ink.clip()).isEmpty()) {
        backdrop.paint(area.within(ink.clip()), ink.tone());
      }
    }
    if (ink.alpha() > COVERING) {
      grounds(path, ink);
    }
  }

  /** Pages with more slanted lines have drawings on them. */
  private void mark(List<Segment> segments) {
    for (Segment segment : segments) {
      if (marks.size() < MOST_MARKS && segment.length() > THICKEST) {
        marks.add(segment);
      }
    }
  }

  /** Takes an area that was filled with changing colours, perhaps not everywhere. */
  public void shade(Area area, Ink.Opacity opacity) {
    if (!area.isEmpty()) {
      backdrop.paint(area, Tone.MIXED);
      cover(
          area, (x, y) -> true, new Ink(Tone.MIXED, 1, area, opacity.atMost(Ink.Opacity.UNKNOWN)));
    }
  }

  /** Takes an area in which all text is crossed out. */
  public void strike(Area area) {
    struck.add(area);
  }

  /** Takes the parts of a fill that are no rectangles as grounds of what is painted on them. */
  private void grounds(PathCollector path, Ink ink) {
    for (PathCollector.Patch patch : path.patches(THICKEST)) {
      Area seen = patch.bounds().within(ink.clip());
      if (!seen.isEmpty()) {
        backdrop.paint(seen, patch, ink.tone());
      }
    }
  }

  private void cover(Area bounds, Surface surface, Ink ink) {
    if (ink.opacity() != Ink.Opacity.CLEAR) {
      boolean hides = ink.opacity() == Ink.Opacity.FULL;
      Cover.Kind kind = hides ? Cover.Kind.PAINT : Cover.Kind.UNKNOWN;
      glyphs.cover(new Cover(bounds.within(ink.clip()), surface, kind));
    }
  }

  /**
   * Takes an image; one that is as thin as a line is one.
   *
   * @param opaque where within its area it hides what lies beneath; {@code UNKNOWN} opacity says
   *     that it shows through elsewhere
   */
  public void image(Area area, Area clip, Ink.Opacity opacity, Surface opaque) {
    Area seen = area.within(clip);
    if (isThin(area)) {
      rule(seen, 0);
    } else if (!seen.isEmpty()) {
      backdrop.paint(seen, Tone.MIXED);
    }
    if (reads) {
      pictures.add(seen);
    }
    if (opacity != Ink.Opacity.CLEAR) {
      boolean full = opacity == Ink.Opacity.FULL;
      Cover.Kind kind = full ? Cover.Kind.PICTURE : Cover.Kind.SEAL;
      glyphs.cover(new Cover(seen, opaque, kind));
    }
  }

  /** Whether two rectangles of one path leave but a thin frame between them. */
  private static boolean isFrame(Area one, Area other) {
    return !isThin(one)
        && Math.abs(one.left() - other.left()) <= THICKEST
        && Math.abs(one.right() - other.right()) <= THICKEST
        && Math.abs(one.top() - other.top()) <= THICKEST
        && Math.abs(one.bottom() - other.bottom()) <= THICKEST;
  }

  private void frame(Area a, Ink ink) {
    bar(new Area(a.left(), a.top(), a.right(), a.top()), 0, ink);
    bar(new Area(a.left(), a.bottom(), a.right(), a.bottom()), 0, ink);
    bar(new Area(a.left(), a.top(), a.left(), a.bottom()), 0, ink);
    bar(new Area(a.right(), a.top(), a.right(), a.bottom()), 0, ink);
  }

  private static boolean isThin(Area area) {
    return Math.min(area.width(), area.height()) <= THICKEST;
  }

  private void bar(Area area, double cap, Ink ink) {
    Area seen = area.within(ink.clip());
    boolean visible =
        !seen.isEmpty()
            && ink.alpha() > INVISIBLE
            && backdrop.shows(ink.tone().light(), seen.centreX(), seen.centreY());
    if (visible && isThin(area)) {
      rule(seen, cap);
    }
  }

  /** A bar as long as it is thick may be a dot of a dotted line of either direction. */
  private void rule(Area area, double cap) {
    if (area.isEmpty() || !reads) {
      return;
    }
    double longer = Math.max(area.width(), area.height());
    if (area.width() == longer || longer <= THICKEST) {
      add(true, area.centreY(), area.left() + cap, area.right() - cap);
    }
    if (area.height() == longer || longer <= THICKEST) {
      add(false, area.centreX(), area.top() + cap, area.bottom() - cap);
    }
  }

  private void add(boolean horizontal, double at, double from, double to) {
    rulings.add(Ruling.of(horizontal, rounded(at), rounded(from), rounded(to)));
    context.check("maxRulingsPerPage", rulings.size(), context.limits().maxRulingsPerPage());
  }

  /** To a thousandth of a point: PDF numbers have no more. */
  private static double rounded(double points) {
    return Math.rint(points * GRAINS) / GRAINS;
  }
}
