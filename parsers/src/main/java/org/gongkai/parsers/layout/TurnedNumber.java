package org.gongkai.parsers.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a glyph that no one knows of the glyphs of a number that does not stand upright. */
final class TurnedNumber {
  private TurnedNumber() {}

  /** The line of upright text that a number stands in, by one of its glyphs. */
  static Optional<Glyph> lineOf(List<Glyph> number, List<Glyph> upright) {
    double middle = number.stream().mapToDouble(Glyph::centreY).average().orElse(0);
    return upright.stream()
        .filter(glyph -> glyph.isSolid() && glyph.flow() == Flow.RIGHT)
        .filter(glyph -> glyph.top() < middle && glyph.bottom() > middle)
        .min(Comparator.comparingDouble(glyph -> Math.abs(glyph.centreY() - middle)));
  }

  /** A glyph in the place of the number, at the height of its line. */
  static Glyph in(Glyph line, List<Glyph> number) {
    Glyph first = number.get(0);
    double middle = number.stream().mapToDouble(Glyph::centreX).average().orElse(0);
    double half = first.size() / 4;
    return new Glyph(
            first.text(),
            middle - half,
            line.top(),
            middle + half,
            line.bottom(),
            line.size(),
            Flow.RIGHT,
            first.faint())
        .unknown();
  }
}
