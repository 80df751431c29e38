package org.gongkai.parsers.interpret;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What short texts read as, worked out when they are first seen: reports print the same labels over
 * and over. Safe for use by several threads.
 *
 * @param <T> what is worked out; immutable
 */
final class Remembered<T> {
  /**
   * Far more than all forms have; a file of nothing but new ones must not fill the memory. Several
   * threads may keep one more each.
   */
  static final int MOST = 4096;

  /** Longer texts are no labels that come again. */
  static final int LONGEST = 64;

  private final Map<String, T> seen = new ConcurrentHashMap<>();
  private final Function<String, T> reader;

  /** Reads with a function that gives the same for the same text, and never null. */
  Remembered(Function<String, T> reader) {
    this.reader = reader;
  }

  T of(String text) {
    if (text.length() > LONGEST) {
      return reader.apply(text);
    }
    T known = seen.get(text);
    return known == null ? remember(text) : known;
  }

  private T remember(String text) {
    T read = reader.apply(text);
    if (seen.size() >= MOST) {
      seen.clear();
    }
    seen.put(text, read);
    return read;
  }

  /** How many texts are kept. */
  int count() {
    return seen.size();
  }
}
