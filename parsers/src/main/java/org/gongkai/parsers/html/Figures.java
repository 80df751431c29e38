package org.gongkai.parsers.html;

/** What may stand in a table for a number. */
final class Figures {
  private Figures() {}

  /** A text of digits, signs and dashes only. */
  static boolean isFigure(String text) {
    String stripped = Blanks.strip(text);
    return !stripped.isEmpty()
        && stripped.length() <= 24
        && stripped
            .codePoints()
            .allMatch(c -> Character.isDigit(c) || "+-＋－−—–.,，．%％/／ ".indexOf(c) >= 0);
  }
}
