package org.gongkai.parsers.pdf;

import java.nio.charset.StandardCharsets;

/** Parts a map to Unicode into its tokens, as far as they are written in the usual way. */
final class MapTokens {
  /** What is read behind the end. */
  static final int END = -1;

  /** What is given for a number that is no count of entries. */
  static final int NO_COUNT = -1;

  private static final int MOST_DIGITS_OF_COUNT = 6;
  private static final int DIGITS_OF_CHARACTER = 4;
  private static final int MOST_DIGITS_OF_TEXT = 256;

  private final byte[] map;
  private int at;
  private int start;
  private int digits;

  MapTokens(byte[] map) {
    this.map = map;
  }

  /** The first byte of the next token, which is not passed. */
  int next() {
    while (at < map.length && (isSpace(map[at]) || map[at] == '\t')) {
      at++;
    }
    return at < map.length ? map[at] & 0xFF : END;
  }

  /** Reads a string of hexadecimal digits with nothing between them; false if it is none. */
  boolean readHex() {
    if (next() != '<') {
      return false;
    }
    start = ++at;
    while (at < map.length && Characters.hexDigit(map[at]) >= 0) {
      at++;
    }
    digits = at - start;
    return at < map.length && map[at++] == '>';
  }

  /** How many digits the string has that was read last. */
  int digits() {
    return digits;
  }

  /** Whether the string is one byte, or characters of two bytes each. */
  boolean isText() {
    if (digits == 2) {
      return true;
    }
    boolean isOfCharacters =
        digits > 0 && digits % DIGITS_OF_CHARACTER == 0 && digits <= MOST_DIGITS_OF_TEXT;
    return isOfCharacters
        && (digits > DIGITS_OF_CHARACTER || !Character.isSurrogate((char) value()));
  }

  /** Whether the string is one character of two bytes. */
  boolean isCharacter() {
    return digits == DIGITS_OF_CHARACTER;
  }

  /** The string as text. */
  String text() {
    if (digits <= DIGITS_OF_CHARACTER) {
      return String.valueOf((char) value());
    }
    byte[] bytes = new byte[digits / 2];
    for (int i = 0; i < bytes.length; i++) {
      int high = Characters.hexDigit(map[start + 2 * i]);
      bytes[i] = (byte) (high << 4 | Characters.hexDigit(map[start + 2 * i + 1]));
    }
    return new String(bytes, StandardCharsets.UTF_16BE);
  }

  /** The number that its digits, up to four, make. */
  int value() {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      value = value << 4 | Characters.hexDigit(map[i]);
    }
    return value;
  }

  /** Reads a whole number. */
  int readCount() {
    int first = at;
    int count = 0;
    while (at < map.length && isDigit(map[at])) {
      count = at - first < MOST_DIGITS_OF_COUNT ? count * 10 + map[at] - '0' : NO_COUNT;
      at++;
    }
    return count;
  }

  /** Reads a word of letters; empty where it has other characters. */
  String readWord() {
    int first = at;
    while (at < map.length && isLetter(map[at])) {
      at++;
    }
    return at == map.length || endsWord(map[at]) || isDigit(map[at])
        ? new String(map, first, at - first, StandardCharsets.US_ASCII)
        : "";
  }

  /** Passes a name; false where it is not certain where it ends. */
  boolean skipName() {
    at++;
    while (at < map.length && !endsWord(map[at]) && map[at] != '\t') {
      at++;
    }
    return at < map.length && map[at] != '\t';
  }

  /** Passes what tells nothing of codes; false where that is not certain. */
  boolean skipOther(int first) {
    return switch (first) {
      case '%' -> skipComment();
      case '(' -> skipLiteral();
      case '<', '>' -> skipTwice(first);
      default -> false;
    };
  }

  private boolean skipComment() {
    while (at < map.length && map[at] != '\n' && map[at] != '\r') {
      at++;
    }
    return true;
  }

  private boolean skipLiteral() {
    at++;
    while (at < map.length && map[at] != ')' && map[at] != '(' && map[at] != '\\') {
      at++;
    }
    return at < map.length && map[at++] == ')';
  }

  private boolean skipTwice(int c) {
    boolean isTwice = at + 1 < map.length && map[at + 1] == c;
    at += 2;
    return isTwice;
  }

  private static boolean endsWord(byte c) {
    return isSpace(c)
        || switch (c) {
          case '%', '(', ')', '/', '<', '>', '[', ']', '{', '}' -> true;
          default -> false;
        };
  }

  private static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
