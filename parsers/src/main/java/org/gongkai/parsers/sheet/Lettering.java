package org.gongkai.parsers.sheet;

import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.RaisedDigits;
import org.jspecify.annotations.Nullable;

/**
 * How a text is written.
 *
 * @param struck whether it is crossed out
 * @param height above 0 if it stands raised, below if lowered
 * @param colour its colour
 */
record Lettering(boolean struck, int height, int colour) {
  static final Lettering PLAIN = new Lettering(false, 0, Colours.BLACK);

  /** The same, but on the line: a whole cell is no mark of a note. */
  Lettering onLine() {
    return new Lettering(struck, 0, colour);
  }

  /**
   * A text written so, its digits with marks of how they look.
   *
   * @param ground the colour beneath it; null where that is no single one
   */
  String show(String text, @Nullable Integer ground) {
    String shown = text;
    if (height != 0) {
      shown = height > 0 ? RaisedDigits.raise(text) : RaisedDigits.lower(text);
    }
    shown = struck ? MarkedDigits.STRUCK.in(shown) : shown;
    return ground != null && Colours.areAlike(colour, ground)
        ? MarkedDigits.FAINT.in(shown)
        : shown;
  }
}
