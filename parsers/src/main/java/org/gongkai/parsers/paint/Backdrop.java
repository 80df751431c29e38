package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.List;

/** The areas painted so far: tells whether something white can be seen on them. */
public final class Backdrop {
  private static final double WHITE = 0.97;
  private static final double PAPER = 1.0;
  private static final int MOST = 4_000;

  private record Paint(Area area, double light) {}

  private final List<Paint> paints = new ArrayList<>();

  /** Takes an area that was painted over all before. */
  public void paint(Area area, double light) {
    if (paints.size() < MOST) {
      paints.add(new Paint(area, light));
    }
  }

  /** Whether paint of some lightness can be seen at a place. */
  public boolean shows(double light, double x, double y) {
    return light < WHITE || lightAt(x, y) < WHITE;
  }

  private double lightAt(double x, double y) {
    for (int i = paints.size() - 1; i >= 0; i--) {
      if (paints.get(i).area().holds(x, y)) {
        return paints.get(i).light();
      }
    }
    return PAPER;
  }
}
