package org.gongkai.parsers.text;

/** Tells without decoding them that bytes of another charset are no UTF-8. */
final class BrokenUtf8 {
  /** A text whose first characters are whole is UTF-8. */
  private static final int ENOUGH = 64;

  private BrokenUtf8() {}

  /**
   * Whether decoding would surely give more malformed sequences than a number: it gives one at
   * least wherever a whole character does not begin, for all the bytes that could go on with one.
   * False at once where the first characters are whole.
   */
  static boolean isBeyond(long most, byte[] bytes) {
    long broken = 0;
    int at = 0;
    int whole = 0;
    while (at < bytes.length && broken <= most && (broken > 0 || whole < ENOUGH)) {
      int next = bytes[at] >= 0 ? at + 1 : endOfCharacter(bytes, at);
      if (next < 0) {
        broken++;
        next = endOfContinuation(bytes, at + 1, bytes.length);
      } else {
        whole += bytes[at] < 0 ? 1 : 0;
      }
      at = next;
    }
    return broken > most;
  }

  /** Behind a character of several bytes; -1 if none begins here. */
  private static int endOfCharacter(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int end = at + (lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
    boolean whole = end > at + 1 && end <= bytes.length;
    return whole && endOfContinuation(bytes, at + 1, end) == end ? end : -1;
  }

  private static int endOfContinuation(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && (bytes[end] & 0xC0) == 0x80) {
      end++;
    }
    return end;
  }
}
