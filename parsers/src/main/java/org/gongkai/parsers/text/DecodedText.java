package org.gongkai.parsers.text;

/**
 * A text as some charset decodes it.
 *
 * @param text the text; malformed bytes are U+FFFD
 * @param doubts how many of its characters are damage: unassigned ones, controls, U+FFFD
 * @param privateUse how many of its characters are of private use
 */
record DecodedText(String text, long doubts, long privateUse) {
  static final char REPLACEMENT = '\uFFFD';

  /** One doubtful character in so many is damage; more is another charset, or no text. */
  private static final int CHARACTERS_PER_DOUBT = 50;

  private static final int ALWAYS_FORGIVEN = 2;

  static DecodedText of(String text) {
    long doubts = 0;
    long privateUse = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isUsual(text.charAt(i))) {
        int point = text.codePointAt(i);
        doubts += isDoubtful(point) ? 1 : 0;
        privateUse += Character.getType(point) == Character.PRIVATE_USE ? 1 : 0;
        i += Character.charCount(point) - 1;
      }
    }
    return new DecodedText(text, doubts, privateUse);
  }

  /** Whether so few characters are in doubt that the charset can be the right one. */
  boolean isSensible() {
    return doubts <= ALWAYS_FORGIVEN && doubts * 3 <= text.length()
        || doubts * CHARACTERS_PER_DOUBT <= text.length();
  }

  /** Whether few characters are of private use, to which a wrong charset leads. */
  boolean isPublic() {
    return privateUse * CHARACTERS_PER_DOUBT <= text.length();
  }

  /** Nearly all characters are. */
  private static boolean isUsual(char c) {
    return c >= '\u4E00' && c <= '\u9FA5'
        || c >= ' ' && c < '\u007F'
        || c == '\n'
        || c >= '\u3000' && c <= '\u3015'
        || c >= '\u2018' && c <= '\u201D'
        || c >= '\uFF01' && c <= '\uFF5E';
  }

  static boolean isDoubtful(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.SURROGATE -> true;
      case Character.CONTROL -> !Character.isWhitespace(point) && point != 0x85 && point != 0x1A;
      default -> point == REPLACEMENT;
    };
  }
}
