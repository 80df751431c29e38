package org.gongkai.export.text;

import java.util.function.IntFunction;

/**
 * Halves of surrogate pairs that stand alone, as broken files have them. UTF-8 has no form for
 * them: an encoder would put a question mark in silence.
 */
public final class Surrogates {
  private Surrogates() {}

  /** JSON text with lone halves as escapes; in JSON they can only stand within strings. */
  public static String escapeLone(String json) {
    return replaceLone(json, half -> String.format("\\u%04x", half));
  }

  /** The text with U+FFFD for lone halves. */
  public static String replaceLone(String text) {
    return replaceLone(text, half -> "\uFFFD");
  }

  private static String replaceLone(String text, IntFunction<String> replacement) {
    if (!hasAny(text) || text.codePoints().noneMatch(Surrogates::isLone)) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (isLone(point)) {
                replaced.append(replacement.apply(point));
              } else {
                replaced.appendCodePoint(point);
              }
            });
    return replaced.toString();
  }

  /** Most texts have neither halves nor pairs, and a plain loop tells so soonest. */
  private static boolean hasAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLone(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
