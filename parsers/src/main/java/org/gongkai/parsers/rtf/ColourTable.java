package org.gongkai.parsers.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.word.Sight;
import org.jspecify.annotations.Nullable;

/** The colours of a document, which are named by their numbers. */
final class ColourTable {
  /** No colour: the program's own for text, what lies beneath for a ground. */
  static final int NONE = 0;

  /** A ground of which the colour is not told. */
  static final int UNKNOWN = -1;

  private final List<@Nullable Integer> colours = new ArrayList<>();
  private int red;
  private int green;
  private int blue;
  private boolean told;

  /** Takes in a control word of the table. */
  void control(String word, int number) {
    switch (word) {
      case "red" -> red = number & 0xFF;
      case "green" -> green = number & 0xFF;
      case "blue" -> blue = number & 0xFF;
      default -> {
        return; // Of a theme, beside the same in parts.
      }
    }
    told = true;
  }

  /** Ends an entry. */
  void endEntry() {
    colours.add(told ? (Integer) (red << 16 | green << 8 | blue) : null);
    red = 0;
    green = 0;
    blue = 0;
    told = false;
  }

  /** Whether text of a colour can be seen on the first ground that has one, from the top. */
  Sight sight(int ink, int... grounds) {
    Integer colour = colour(ink);
    if (colour == null) {
      return Sight.SEEN;
    }
    for (int ground : grounds) {
      if (ground != NONE) {
        return Sight.of(colour, colour(ground));
      }
    }
    return Sight.of(colour, Colours.WHITE);
  }

  private @Nullable Integer colour(int number) {
    return number >= 0 && number < colours.size() ? colours.get(number) : null;
  }
}
