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
    private double left = Double.MAX_VALUE;
    private double top = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;

    private void add(double x, double y) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
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

  /** Whether it is one upright rectangle. */
  public boolean isRectangle() {
    return parts.size() == 1 && isRectangle(parts.get(0));
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

  /**
   * Whether a fill of the path paints a point; curves are taken as straight.
   *
   * @param evenOdd whether what lies within two parts is left out
   */
  public boolean holds(double x, double y, boolean evenOdd) {
    int winding = 0;
    for (Part part : parts) {
      if (x >= part.left && x <= part.right && y >= part.top && y <= part.bottom) {
        winding += winding(part.points, part.size, x, y);
      }
    }
    return evenOdd ? winding % 2 != 0 : winding != 0;
  }

  /** How many times a part goes around a point. */
  private static int winding(double[] p, int size, double x, double y) {
    int winding = 0;
    double lastX = p[size - 2];
    double lastY = p[size - 1];
    for (int i = 0; i < size; i += 2) {
      if (lastY <= y != p[i + 1] <= y
          && x < lastX + (y - lastY) * (p[i] - lastX) / (p[i + 1] - lastY)) {
        winding += lastY <= y ? 1 : -1;
      }
      lastX = p[i];
      lastY = p[i + 1];
    }
    return winding;
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

  /**
   * The straight segments that are neither horizontal nor vertical.
   *
   * @param all whether to take all segments, also those of curves, as if they were slanted
   */
  List<Segment> slanted(boolean all) {
    List<Segment> segments = new ArrayList<>(0);
    for (Part part : parts) {
      double[] p = part.points;
      for (int i = 2; i < part.size && (all || !part.curved); i += 2) {
        double across = Math.abs(p[i] - p[i - 2]);
        double down = Math.abs(p[i + 1] - p[i - 1]);
        if (all || Math.min(across, down) > STRAIGHT) {
          segments.add(new Segment(p[i - 2], p[i - 1], p[i], p[i + 1]));
        }
      }
    }
    return segments;
  }

  /** The parts that are no rectangles and are thicker than lines. */
  List<Patch> patches(double thickest) {
    List<Patch> patches = new ArrayList<>(0);
    for (Part part : parts) {
      boolean thick = Math.min(part.right - part.left, part.bottom - part.top) > thickest;
      if (thick && !isRectangle(part)) {
        patches.add(new Patch(bounds(part), java.util.Arrays.copyOf(part.points, part.size)));
      }
    }
    return patches;
  }

  /** A part that was filled. */
  record Patch(Area bounds, double[] points) implements Surface {
    @Override
    public boolean holds(double x, double y) {
      return winding(points, points.length, x, y) != 0;
    }
  }

  /** Whether all of its parts are as thin as lines. */
  boolean isThin(double thickest) {
    for (Part part : parts) {
      if (Math.min(part.right - part.left, part.bottom - part.top) > thickest) {
        return false;
      }
    }
    return true;
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
    return new Area(part.left, part.top, part.right, part.bottom);
  }
}
