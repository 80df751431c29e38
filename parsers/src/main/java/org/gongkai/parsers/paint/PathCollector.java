package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path under construction, in points of the page as shown. */
public final class PathCollector {
  private static final double STRAIGHT = 0.5;

  /** A part of a path without jumps. */
  private static final class Part {
    private double[] points = new double[16];
    private int size;
    private boolean curved;

    private void add(double x, double y) {
      if (size == points.length) {
        points = java.util.Arrays.copyOf(points, size * 2);
      }
      points[size++] = x;
      points[size++] = y;
    }

    private void close() {
      add(points[0], points[1]);
    }
  }

  private final List<Part> parts = new ArrayList<>();
  private @Nullable Part open;

  /** Begins a part at a point. */
  public void move(double x, double y) {
    open = new Part();
    open.add(x, y);
    parts.add(open);
  }

  /** Draws a straight line to a point. */
  public void line(double x, double y) {
    if (open == null) {
      move(x, y);
    } else {
      open.add(x, y);
    }
  }

  /** Draws a curve to a point; its way does not matter. */
  public void curve(double x, double y) {
    line(x, y);
    if (open != null) {
      open.curved = true;
    }
  }

  /** Closes the part that is being drawn. */
  public void close() {
    if (open != null) {
      open.close();
    }
  }

  /** Forgets all parts, to begin a new path. */
  public void clear() {
    parts.clear();
    open = null;
  }

  /** Whether nothing was drawn. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** The rectangle around the whole path. */
  public Area bounds() {
    Area bounds = new Area(1, 1, 0, 0);
    for (Part part : parts) {
      Area area = bounds(part);
      bounds = bounds.isEmpty() ? area : bounds.union(area);
    }
    return bounds;
  }

  /** The straight horizontal and vertical segments, as areas without thickness. */
  public List<Area> segments() {
    List<Area> segments = new ArrayList<>();
    for (Part part : parts) {
      for (int i = 2; i < part.size && !part.curved; i += 2) {
        double[] p = part.points;
        Area segment = Area.between(p[i - 2], p[i - 1], p[i], p[i + 1]);
        if (Math.min(segment.width(), segment.height()) <= STRAIGHT) {
          segments.add(segment);
        }
      }
    }
    return segments;
  }

  /** The parts that are upright rectangles. */
  public List<Area> rectangles() {
    List<Area> rectangles = new ArrayList<>();
    for (Part part : parts) {
      if (isRectangle(part)) {
        rectangles.add(bounds(part));
      }
    }
    return rectangles;
  }

  private static boolean isRectangle(Part part) {
    if (part.curved || part.size < 8) {
      return false;
    }
    Area box = bounds(part);
    for (int i = 0; i < part.size; i += 2) {
      double x = part.points[i];
      double y = part.points[i + 1];
      boolean atSide = isNear(x, box.left()) || isNear(x, box.right());
      boolean atEnd = isNear(y, box.top()) || isNear(y, box.bottom());
      if (!atSide || !atEnd) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) < STRAIGHT;
  }

  private static Area bounds(Part part) {
    Area bounds = Area.between(part.points[0], part.points[1], part.points[0], part.points[1]);
    for (int i = 2; i < part.size; i += 2) {
      double x = part.points[i];
      double y = part.points[i + 1];
      bounds =
          new Area(
              Math.min(bounds.left(), x),
              Math.min(bounds.top(), y),
              Math.max(bounds.right(), x),
              Math.max(bounds.bottom(), y));
    }
    return bounds;
  }
}
