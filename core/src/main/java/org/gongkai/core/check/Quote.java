package org.gongkai.core.check;

/** A sentence as messages quote it. */
final class Quote {
  /** Longer sentences are cut, in characters. */
  static final int LONGEST = 80;

  private Quote() {}

  static String of(String sentence) {
    String text = sentence.strip();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
