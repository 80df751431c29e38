package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.layout.Ruling;
import org.gongkai.parsers.source.ReadContext;

/** Makes rulings of what is stroked and filled, where it can be seen. */
final class RulingCollector {
  /** How thick a bar may be to pass as a line. */
  private static final double THICKEST = 4.0;

  private static final double GRAINS = 1000;
  private static final double INVISIBLE = 0.05;

  private final ReadContext context;
  private final Backdrop backdrop;
  private final List<Ruling> rulings = new ArrayList<>();

  RulingCollector(ReadContext context, Backdrop backdrop) {
    this.context = context;
    this.backdrop = backdrop;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  void stroke(PathCollector path, ScanState state, double lineWidth, double alpha) {
    for (Area segment : path.segments()) {
      bar(segment.grown(lineWidth / 2), lineWidth / 2, state, false, alpha);
    }
  }

  void fill(PathCollector path, ScanState state, double alpha) {
    List<Area> rectangles = path.rectangles();
    for (int i = 0; i < rectangles.size(); i++) {
      Area area = rectangles.get(i);
      if (i + 1 < rectangles.size() && isFrame(area, rectangles.get(i + 1))) {
        frame(area, state, alpha);
        i++;
      } else if (isThin(area)) {
        bar(area, 0, state, true, alpha);
      } else if (alpha > 0.5 && !state.clipped(area).isEmpty()) {
        backdrop.paint(state.clipped(area), state.light(true));
      }
    }
  }

  /** An image that is as thin as a line is one. */
  void image(Area area, ScanState state) {
    if (isThin(area)) {
      rule(state.clipped(area), 0);
    } else if (!state.clipped(area).isEmpty()) {
      backdrop.paint(state.clipped(area), 0.5);
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

  private void frame(Area a, ScanState state, double alpha) {
    bar(new Area(a.left(), a.top(), a.right(), a.top()), 0, state, true, alpha);
    bar(new Area(a.left(), a.bottom(), a.right(), a.bottom()), 0, state, true, alpha);
    bar(new Area(a.left(), a.top(), a.left(), a.bottom()), 0, state, true, alpha);
    bar(new Area(a.right(), a.top(), a.right(), a.bottom()), 0, state, true, alpha);
  }

  private static boolean isThin(Area area) {
    return Math.min(area.width(), area.height()) <= THICKEST;
  }

  private void bar(Area area, double cap, ScanState state, boolean fill, double alpha) {
    Area seen = state.clipped(area);
    boolean visible =
        !seen.isEmpty()
            && alpha > INVISIBLE
            && backdrop.shows(state.light(fill), seen.centreX(), seen.centreY());
    if (visible && isThin(area)) {
      rule(seen, cap);
    }
  }

  /** A bar as long as it is thick may be a dot of a dotted line of either direction. */
  private void rule(Area area, double cap) {
    if (area.isEmpty()) {
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
