package org.gongkai.core.compare;

import java.util.Objects;

/**
 * A piece of text in a comparison.
 *
 * @param kind which of both texts has it
 * @param text the piece, as printed
 */
public record Edit(Kind kind, String text) {
  /** Checks that nothing is null. */
  public Edit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /** Which of both texts has a piece. */
  public enum Kind {
    /** Both have it. */
    SAME,
    /** Only the first has it. */
    REMOVED,
    /** Only the second has it. */
    ADDED
  }
}
