package org.gongkai.parsers.pdf;

import java.io.IOException;

/** Passes over the data of an inline image, whose end nothing but its neighbours tell. */
final class InlineImage {
  /** So many bytes behind the end are looked at. */
  private static final int LOOK_AHEAD = 10;

  private static final int LONGEST_OPERATOR = 3;

  private InlineImage() {}

  /** Passes from behind {@code ID} to behind {@code EI}. */
  static void skip(ContentBytes bytes) throws IOException {
    skipFirstSpace(bytes);
    int last = bytes.read();
    int c = bytes.read();
    while (c != ContentBytes.END) {
      if (last == 'E' && c == 'I' && isLineSpace(bytes.peek()) && isFollowedByText(bytes)) {
        return;
      }
      last = c;
      c = bytes.read();
    }
  }

  private static void skipFirstSpace(ContentBytes bytes) throws IOException {
    int c = bytes.peek();
    if (Characters.isSpace(c)) {
      bytes.skip();
    }
    if (c == '\r' && bytes.peek() == '\n') {
      bytes.skip();
    }
  }

  private static boolean isLineSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  /** Whether an operator that can follow an image, or a number, stands there, and no image data. */
  private static boolean isFollowedByText(ContentBytes bytes) throws IOException {
    StringBuilder word = new StringBuilder();
    boolean whole = false;
    int seen = 0;
    for (int c = bytes.peek(seen); seen < LOOK_AHEAD && c != ContentBytes.END; ) {
      boolean space = c == 0 || c == '\t' || isLineSpace(c);
      if (!space && (c < ' ' || c > '~' + 1)) {
        return false;
      }
      whole |= space && word.length() > 0;
      if (!space && !whole) {
        word.append((char) c);
      }
      c = bytes.peek(++seen);
    }
    boolean far = seen == LOOK_AHEAD && word.length() > LONGEST_OPERATOR;
    return isAfterImage(word.toString()) || !whole && !far;
  }

  private static boolean isAfterImage(String word) {
    return word.equals("Q") || word.equals("EMC") || word.equals("S") || isNumber(word);
  }

  private static boolean isNumber(String word) {
    int dots = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      dots += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9') || dots > 1) {
        return false;
      }
    }
    return true;
  }
}
