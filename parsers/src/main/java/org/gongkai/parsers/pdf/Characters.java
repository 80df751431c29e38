package org.gongkai.parsers.pdf;

/** The classes of characters that content streams are written in (ISO 32000-1, 7.2.2). */
final class Characters {
  /** A bit for each of the characters that are white space. */
  private static final long SPACES =
      1L << ' ' | 1L << '\n' | 1L << '\r' | 1L << '\t' | 1L << '\f' | 1L;

  private Characters() {}

  static boolean isSpace(int c) {
    return c <= ' ' && c >= 0 && (SPACES >> c & 1) != 0;
  }

  /** Whether a character, or the end, cannot stand in a name. */
  static boolean endsName(int c) {
    return switch (c) {
      case ' ', '\n', '\r', '\t', '\f', 0, '<', '>', '[', ']', '(', ')', '/', '%' -> true;
      default -> c < 0;
    };
  }

  /** Whether a character, or the end, cannot stand in an operator. */
  static boolean endsOperator(int c) {
    return switch (c) {
      case '[', '<', '(', '/', '%' -> true;
      default -> c < 0 || isSpace(c) || c >= '0' && c <= '9';
    };
  }

  /** The value of a hexadecimal digit; -1 if it is none. */
  static int hexDigit(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int letter = c | 0x20;
    return c >= 'A' && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
  }
}
