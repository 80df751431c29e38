package org.gongkai.parsers.word;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours of text and of the ground beneath it, each as {@code 0xRRGGBB}. */
public final class Colours {
  public static final int BLACK = 0x000000;
  public static final int WHITE = 0xFFFFFF;

  /** How far the parts of two colours may differ, of 255, that no one tells apart. */
  private static final int FAINT = 8;

  private static final int HEX = 16;
  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9A-Fa-f]{6}");

  private Colours() {}

  /** Whether no one can tell two colours apart. */
  public static boolean areAlike(int one, int other) {
    return isNear(one >> 16, other >> 16) && isNear(one >> 8, other >> 8) && isNear(one, other);
  }

  private static boolean isNear(int one, int other) {
    return Math.abs((one & 0xFF) - (other & 0xFF)) <= FAINT;
  }

  /** The colour of six hexadecimal digits; null where it is none. */
  public static @Nullable Integer ofHex(@Nullable String digits) {
    return digits != null && SIX_DIGITS.matcher(digits).matches()
        ? (Integer) Integer.parseInt(digits, HEX)
        : null;
  }
}
