package org.gongkai.parsers.html;

import org.gongkai.parsers.word.MarkedDigits;
import org.gongkai.parsers.word.RaisedDigits;
import org.jsoup.nodes.Element;

/**
 * How the digits of a text look: whether they stand raised or lowered, as marks of notes do, and
 * whether they are crossed out.
 *
 * @param level what differs for text that lengths move or shrink; 0 for most text
 */
record TextLook(boolean raised, boolean lowered, boolean struck, int level) {
  static final TextLook PLAIN = new TextLook(false, false, false, 0);

  private static final int LEVELS = 31;

  /** The look of the text inside an element. */
  TextLook inside(Element element) {
    boolean up = Display.isRaised(element);
    boolean down = Display.isLowered(element);
    return new TextLook(
        up || raised && !down,
        down || lowered && !up,
        struck || Display.isStruck(element),
        inside(Display.shift(element)));
  }

  private int inside(String shift) {
    return shift.isEmpty() ? level : LEVELS * level + shift.hashCode();
  }

  String of(String text) {
    String placed = raised ? RaisedDigits.raise(text) : lowered ? RaisedDigits.lower(text) : text;
    return struck ? MarkedDigits.STRUCK.in(placed) : placed;
  }
}
