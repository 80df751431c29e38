package org.gongkai.parsers.pdf;

import org.jspecify.annotations.Nullable;

/** What a library says is wrong, to go on a sentence of ours. */
final class Cause {
  private Cause() {}

  /** Its words with one full stop; the kind of the failure where it has none. */
  static String of(Throwable failure) {
    @Nullable String message = failure.getMessage();
    String words = message == null ? "" : message.strip().replaceAll("[.\\s]+$", "");
    return (words.isEmpty() ? failure.getClass().getSimpleName() : words) + ".";
  }
}
