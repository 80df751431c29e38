package org.gongkai.core.prose;

/** A few characters that are looked for at every place of a text. */
final class CharacterSet {
  private final String characters;

  /** A bit for the last six bits of each, so that most others are told apart at once. */
  private final long mask;

  CharacterSet(String characters) {
    this.characters = characters;
    mask = characters.chars().mapToLong(c -> 1L << c).reduce(0, (a, b) -> a | b);
  }

  boolean has(char c) {
    return (mask >>> c & 1) != 0 && characters.indexOf(c) >= 0;
  }

  /** Whether a text has one of the characters. */
  boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
