package org.gongkai.parsers.paint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The areas painted so far: tells whether something can be seen on them by its colour. */
public final class Backdrop {
  private static final double WHITE = 0.97;
  private static final int MOST = 4_000;
  private static final int FEW = 16;

  private record Paint(Area bounds, Surface surface, Tone tone) {
    boolean holds(double x, double y) {
      return bounds.holds(x, y) && surface.holds(x, y);
    }
  }

  private final List<Paint> paints = new ArrayList<>();
  private final Set<Tone> tones = new LinkedHashSet<>(Set.of(Tone.WHITE));

  /** Takes an area that was painted over all before. */
  public void paint(Area area, Tone tone) {
    paint(area, (x, y) -> true, tone);
  }

  /** Takes a surface within some bounds that was painted over all before. */
  void paint(Area bounds, Surface surface, Tone tone) {
    if (paints.size() < MOST) {
      paints.add(new Paint(bounds, surface, tone));
      if (tones.size() < FEW) {
        tones.add(tone);
      }
    }
  }

  /** Whether a line of some lightness can be seen at a place; only white ones may not. */
  boolean shows(double light, double x, double y) {
    return light < WHITE || at(x, y).light() < WHITE;
  }

  /** Whether paint of a colour can be seen wherever it is. */
  public boolean alwaysShows(Tone tone) {
    if (tones.size() >= FEW || tone.light() >= WHITE) {
      return false;
    }
    for (Tone painted : tones) {
      if (painted.isSameAs(tone)) {
        return false;
      }
    }
    return true;
  }

  /** Whether paint of a colour can be seen at a place. */
  public boolean shows(Tone tone, double x, double y) {
    Tone behind = at(x, y);
    return shows(tone.light(), x, y) && !tone.isSameAs(behind);
  }

  private Tone at(double x, double y) {
    for (int i = paints.size() - 1; i >= 0; i--) {
      if (paints.get(i).holds(x, y)) {
        return paints.get(i).tone();
      }
    }
    return Tone.WHITE;
  }
}
