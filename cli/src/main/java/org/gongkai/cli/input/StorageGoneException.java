package org.gongkai.cli.input;

/** So many files gave no answer that the run would not end: what they are on is gone. */
public final class StorageGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StorageGoneException(int unanswered) {
    super(
        unanswered
            + " files have given no answer: the disk or the network folder that they are on seems"
            + " to be gone. Run this again when it is back, or without that folder.");
  }
}
