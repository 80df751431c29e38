package org.gongkai.parsers.word;

/** Digits that are no plain ones keep a mark of it, so that no figure is read from them. */
public enum MarkedDigits {
  /** Crossed out: a crossed-out 7 before 12 is none of the 12. */
  STRUCK('\u0336'),
  /** At other heights or of other sizes than the digits beside them. */
  UNEVEN('\u0330'),
  /** Maybe not seen, in the colour of the ground or so: no one can tell what a reader finds. */
  FAINT('\u20E0');

  private final char mark;

  MarkedDigits(char mark) {
    this.mark = mark;
  }

  /** The text with the mark on each of its digits. */
  public String in(String text) {
    StringBuilder marked = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      marked.append(c);
      if (Character.isDigit(c)) {
        marked.append(mark);
      }
    }
    return marked.toString();
  }
}
