package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Puts a number of a content stream together, character by character, to the very float that the
 * library reads. Nearly all numbers are short ones, for which no text need be made.
 */
final class ContentNumber {
  /** Whole numbers up to this and their quotients by these powers are exact in a float. */
  private static final long LARGEST_EXACT = 1L << 24;

  private static final float[] POWERS = {
    1f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  /** Longer numbers are no numbers, and are cut. */
  private static final int LONGEST = 400;

  private final char[] text = new char[LONGEST];
  private int length;
  private long digits;
  private int fraction;
  private boolean negative;
  private boolean dot;
  private boolean simple;
  private boolean zero;

  /** Begins a number with its first character: a digit, a sign or a dot. */
  void begin(int first) {
    length = 0;
    digits = 0;
    zero = false;
    fraction = 0;
    negative = first == '-';
    dot = false;
    simple = true;
    text[length++] = (char) first;
    if (first != '-' && first != '+') {
      take(first);
    }
  }

  boolean hasDot() {
    return dot;
  }

  /** Adds a character. */
  void add(int c) {
    if (length < LONGEST) {
      text[length++] = (char) c;
      take(c);
    }
  }

  private void take(int c) {
    if (c >= '0' && c <= '9' && digits < LARGEST_EXACT) {
      digits = digits * 10 + (c - '0');
      fraction += dot ? 1 : 0;
      zero |= c == '0';
    } else if (c == '.' && !dot) {
      dot = true;
    } else {
      simple = false;
    }
  }

  /** A whole number divided by a power of ten, both exact in a float; zero has no sign. */
  static float quotient(long digits, int fraction) {
    return digits / POWERS[fraction];
  }

  private boolean isExact() {
    return simple && digits <= LARGEST_EXACT && fraction < POWERS.length;
  }

  /** Whether nothing but a plus sign stands there, which is no number. */
  boolean isLonePlus() {
    return length == 1 && text[0] == '+';
  }

  /**
   * The number.
   *
   * @throws IOException if it is none
   */
  float value() throws IOException {
    if (isExact() && length > (negative ? 1 : 0) + (dot ? 1 : 0) && isDigitThere()) {
      return quotient(negative ? -digits : digits, fraction);
    }
    return COSNumber.get(new String(text, 0, length)).floatValue();
  }

  private boolean isDigitThere() {
    return digits > 0 || zero;
  }
}
