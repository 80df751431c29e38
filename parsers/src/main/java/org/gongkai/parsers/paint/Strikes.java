package org.gongkai.parsers.paint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.gongkai.parsers.layout.Flow;
import org.gongkai.parsers.layout.Glyph;
import org.gongkai.parsers.layout.Ruling;
import org.gongkai.parsers.word.MarkedDigits;

/**
 * Finds the digits that a line is drawn through. Rules between the rows of a table pass above or
 * below the digits; a line through their middle crosses them out.
 */
public final class Strikes {
  /** How far from the middle of a digit a line may pass, in ems. */
  private static final double NEAR = 0.2;

  /** As much for a line that runs on far beyond the number, as a rule does. */
  private static final double NEAR_OF_LONG = 0.12;

  /** How far a line reaches beyond the number that it crosses out, in ems. */
  private static final double BEYOND = 2;

  /** The part of a digit's width that a line must cross. */
  private static final double MOSTLY = 0.6;

  /** What is left out on each side of a digit's ink where a slanted line may touch it. */
  private static final double EDGE = 0.25;

  private final List<Glyph> glyphs;
  private final BitSet struck = new BitSet();
  private final List<Ruling> rulings = new ArrayList<>();

  /**
   * Looks for the digits that lines cross out.
   *
   * @param glyphs the glyphs of a page
   * @param lines what is drawn on it
   */
  public Strikes(List<Glyph> glyphs, RulingCollector lines) {
    this.glyphs = glyphs;
    Digits upright = new Digits(true);
    Digits sideways = new Digits(false);
    for (Ruling ruling : lines.rulings()) {
      boolean strikes = (ruling.horizontal() ? upright : sideways).strike(ruling);
      if (!strikes) {
        rulings.add(ruling);
      }
    }
    for (Segment mark : lines.marks()) {
      upright.strike(mark);
      sideways.strike(mark);
    }
    lines.struck().forEach(this::strike);
  }

  private void strike(Area area) {
    for (int i = 0; i < glyphs.size(); i++) {
      Area ink = InkBox.of(glyphs.get(i));
      if (area.holds(ink.centreX(), ink.centreY())) {
        struck.set(i);
      }
    }
  }

  /** The glyphs, with a stroke through the digits that are crossed out. */
  public List<Glyph> glyphs() {
    if (struck.isEmpty()) {
      return glyphs;
    }
    List<Glyph> all = new ArrayList<>(glyphs);
    for (int i = struck.nextSetBit(0); i >= 0; i = struck.nextSetBit(i + 1)) {
      Glyph glyph = all.get(i);
      all.set(i, FigureGlyph.with(glyph, MarkedDigits.STRUCK.in(glyph.text())));
    }
    return all;
  }

  /** The rulings without the lines that only cross out a number. */
  public List<Ruling> rulings() {
    return rulings;
  }

  /** A digit, its ink laid as if it were upright. */
  private record Digit(int number, double from, double to, double middle, double size, Area ink) {}

  /** The digits whose text runs along the lines of one direction. */
  private final class Digits {
    private final boolean upright;
    private final double[] middles;
    private final List<Digit> digits = new ArrayList<>();
    private double largest;

    Digits(boolean upright) {
      this.upright = upright;
      for (int i = 0; i < glyphs.size(); i++) {
        Glyph glyph = glyphs.get(i);
        boolean sideways = glyph.flow() == Flow.UP || glyph.flow() == Flow.DOWN;
        if (sideways != upright && FigureGlyph.isDigit(glyph)) {
          digits.add(digit(i, glyph));
          largest = Math.max(largest, glyph.size());
        }
      }
      digits.sort(Comparator.comparingDouble(Digit::middle));
      middles = digits.stream().mapToDouble(Digit::middle).toArray();
    }

    private Digit digit(int number, Glyph glyph) {
      Area ink = InkBox.of(glyph);
      return upright
          ? new Digit(number, ink.left(), ink.right(), ink.centreY(), glyph.size(), ink)
          : new Digit(number, ink.top(), ink.bottom(), ink.centreX(), glyph.size(), ink);
    }

    /** The first digit whose middle is not before a place. */
    private int first(double place) {
      int low = 0;
      int high = middles.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (middles[middle] < place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** Marks the digits that a line crosses out; tells whether it does nothing else. */
    boolean strike(Ruling line) {
      double reach = NEAR * largest;
      double from = Double.MAX_VALUE;
      double to = -Double.MAX_VALUE;
      double size = 0;
      List<Digit> crossed = new ArrayList<>(0);
      for (int i = first(line.at() - reach); i < middles.length; i++) {
        Digit digit = digits.get(i);
        if (digit.middle() > line.at() + reach) {
          break;
        }
        if (crosses(line, digit, NEAR)) {
          crossed.add(digit);
          from = Math.min(from, digit.from());
          to = Math.max(to, digit.to());
          size = Math.max(size, digit.size());
        }
      }
      boolean ends = line.from() >= from - BEYOND * size && line.to() <= to + BEYOND * size;
      for (Digit digit : crossed) {
        if (ends || crosses(line, digit, NEAR_OF_LONG)) {
          struck.set(digit.number());
        }
      }
      return !crossed.isEmpty() && ends;
    }

    private static boolean crosses(Ruling line, Digit digit, double near) {
      double crossed = Math.min(line.to(), digit.to()) - Math.max(line.from(), digit.from());
      return crossed >= MOSTLY * (digit.to() - digit.from())
          && Math.abs(line.at() - digit.middle()) <= near * digit.size();
    }

    /** Marks the digits that a slanted line crosses. */
    void strike(Segment mark) {
      double reach = largest;
      double low = upright ? Math.min(mark.y1(), mark.y2()) : Math.min(mark.x1(), mark.x2());
      double high = upright ? Math.max(mark.y1(), mark.y2()) : Math.max(mark.x1(), mark.x2());
      for (int i = first(low - reach); i < middles.length && middles[i] <= high + reach; i++) {
        Area ink = digits.get(i).ink();
        Rectangle2D core =
            new Rectangle2D.Double(
                ink.left() + EDGE * ink.width(),
                ink.top() + EDGE * ink.height(),
                (1 - 2 * EDGE) * ink.width(),
                (1 - 2 * EDGE) * ink.height());
        if (core.intersectsLine(mark.x1(), mark.y1(), mark.x2(), mark.y2())) {
          struck.set(digits.get(i).number());
        }
      }
    }
  }
}
