package org.gongkai.parsers.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.parsers.source.ReadContext;

/**
 * Parts numbers that stand sideways in a row of upright text from other sideways text. Without
 * rules no one knows which cell such a number is of: it becomes one that is not known.
 */
final class SidewaysNumbers {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,]*");
  private static final double SAME_NUMBER = 1.5;

  private final List<Glyph> upright;
  private final List<Glyph> rest = new ArrayList<>();
  private final List<Glyph> numbers = new ArrayList<>();
  private final double left;
  private final double right;

  private SidewaysNumbers(List<Glyph> upright) {
    this.upright = upright;
    left = upright.stream().mapToDouble(Glyph::left).min().orElse(0);
    right = upright.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  /**
   * Parts glyphs of one flow.
   *
   * @param upright the upright glyphs of the page
   * @throws org.gongkai.parsers.error.LimitExceededException if there is no time left
   */
  static SidewaysNumbers among(List<Glyph> sideways, List<Glyph> upright, ReadContext context) {
    SidewaysNumbers parted = new SidewaysNumbers(upright);
    int start = 0;
    for (int i = 1; i <= sideways.size(); i++) {
      if (i == sideways.size() || isFar(sideways.get(i - 1), sideways.get(i))) {
        context.checkTime();
        parted.take(sideways.subList(start, i));
        start = i;
      }
    }
    return parted;
  }

  /** The glyphs that are no part of such a number. */
  List<Glyph> rest() {
    return rest;
  }

  /** The numbers, as upright glyphs that no one knows. */
  List<Glyph> numbers() {
    return numbers;
  }

  private void take(List<Glyph> run) {
    StringBuilder text = new StringBuilder();
    boolean inRow = true;
    for (Glyph glyph : run) {
      text.append(glyph.text());
      inRow &= glyph.centreX() > left && glyph.centreX() < right;
    }
    Optional<Glyph> line =
        inRow && NUMBER.matcher(text).matches()
            ? TurnedNumber.lineOf(run, upright)
            : Optional.empty();
    if (line.isPresent()) {
      numbers.add(TurnedNumber.in(line.get(), run));
    } else {
      rest.addAll(run);
    }
  }

  private static boolean isFar(Glyph one, Glyph other) {
    double near = SAME_NUMBER * Math.max(one.size(), other.size());
    return Math.abs(one.centreX() - other.centreX()) > near
        || Math.abs(one.centreY() - other.centreY()) > near;
  }
}
