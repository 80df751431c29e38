package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.core.model.Box;
import org.gongkai.parsers.source.ReadContext;

/**
 * Parts the glyphs of a watermark from the others: slanted ones, and faint ones that are large. A
 * slanted number is none, but a figure that no one knows.
 */
final class Watermarks {
  private static final double LARGE = 1.4;
  private static final double SAME_MARK = 2.5;
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private final List<Glyph> rest = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();

  private final ReadContext context;

  private Watermarks(ReadContext context) {
    this.context = context;
  }

  static Watermarks in(List<Glyph> glyphs, ReadContext context) {
    Watermarks watermarks = new Watermarks(context);
    List<Glyph> marks = new ArrayList<>();
    double usual = usualSize(glyphs);
    for (Glyph glyph : glyphs) {
      boolean large = glyph.faint() && glyph.size() > LARGE * usual;
      (glyph.flow() == Flow.SLANTED || large ? marks : watermarks.rest).add(glyph);
    }
    watermarks.join(marks, LARGE * usual);
    return watermarks;
  }

  private static double usualSize(List<Glyph> glyphs) {
    double[] sizes = new double[glyphs.size()];
    int count = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.faint()) {
        sizes[count++] = glyph.size();
      }
    }
    Arrays.sort(sizes, 0, count);
    return count == 0 ? Double.MAX_VALUE : sizes[count / 2];
  }

  /** The glyphs that are no part of a watermark. */
  List<Glyph> rest() {
    return rest;
  }

  /** One line for each print of a watermark. */
  List<Line> lines() {
    return lines;
  }

  private void join(List<Glyph> marks, double large) {
    int start = 0;
    for (int i = 1; i <= marks.size(); i++) {
      if (i == marks.size() || isFar(marks.get(i - 1), marks.get(i))) {
        List<Glyph> mark = marks.subList(start, i);
        context.checkTime();
        if (isFigure(mark, large)) {
          TurnedNumber.lineOf(mark, rest)
              .ifPresentOrElse(
                  line -> rest.add(TurnedNumber.in(line, mark)),
                  () -> mark.forEach(glyph -> rest.add(glyph.unknown().upright())));
        } else {
          add(mark);
        }
        start = i;
      }
    }
  }

  /** Whether slanted glyphs are a number as large and dark as the other text. */
  private static boolean isFigure(List<Glyph> mark, double large) {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : mark) {
      if (glyph.faint() || glyph.size() > large) {
        return false;
      }
      text.append(glyph.text());
    }
    return NUMBER.matcher(text).matches();
  }

  private static boolean isFar(Glyph one, Glyph other) {
    double near = SAME_MARK * Math.max(one.size(), other.size());
    return Math.abs(one.centreX() - other.centreX()) > near
        || Math.abs(one.centreY() - other.centreY()) > near;
  }

  private void add(List<Glyph> mark) {
    StringBuilder text = new StringBuilder();
    Box box = null;
    for (Glyph glyph : mark) {
      text.append(glyph.text());
      Box next = new Box(glyph.left(), glyph.top(), glyph.right(), glyph.bottom());
      box = box == null ? next : box.union(next);
    }
    if (box != null && !text.toString().isBlank()) {
      lines.add(Line.watermark(text.toString().strip(), box, mark.get(0).size()));
    }
  }
}
