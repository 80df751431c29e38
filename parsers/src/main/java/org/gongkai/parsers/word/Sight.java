package org.gongkai.parsers.word;

import org.jspecify.annotations.Nullable;

/** Whether text can be seen on its ground. */
public enum Sight {
  SEEN,
  UNSEEN,
  /** White on a ground that may be white or not, or no larger than a dot. */
  UNSURE;

  /** Ideographs that stand with a figure. */
  private static final String UNITS = "件条项次篇个人份家宗起例场期余多约元万亿";

  /**
   * For text of a colour on a ground.
   *
   * @param colour null where the program chooses one that can be seen
   * @param ground null where it is not known
   */
  public static Sight of(@Nullable Integer colour, @Nullable Integer ground) {
    if (colour == null) {
      return SEEN;
    }
    if (ground == null) {
      return Colours.areAlike(colour, Colours.WHITE) ? UNSURE : SEEN;
    }
    return Colours.areAlike(colour, ground) ? UNSEEN : SEEN;
  }

  /** For text that may be too small to be seen. */
  public Sight ofDot(boolean small) {
    return small && this == SEEN ? UNSURE : this;
  }

  /**
   * What is seen of a text: blanks where it is not, marks on the digits of a figure where no one
   * can tell; the words of heads and titles are white only on a ground of another colour.
   */
  public String show(String text) {
    return switch (this) {
      case SEEN -> text;
      case UNSEEN -> blanks(text);
      case UNSURE -> holdsWords(text) ? text : MarkedDigits.FAINT.in(text);
    };
  }

  private static String blanks(String text) {
    StringBuilder blanks = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      blanks.append(text.charAt(i) == '\n' ? '\n' : ' ');
    }
    return blanks.toString();
  }

  /** Whether a text has letters that are no units of a figure. */
  public static boolean holdsWords(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetter(c) && UNITS.indexOf(c) < 0);
  }
}
