package org.gongkai.core.audit;

/** A file of names that cannot be followed. The message tells the line, and what to do. */
public final class AliasFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  AliasFileException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
    this.line = line;
  }

  /** The line that is wrong, from 1. */
  public int line() {
    return line;
  }
}
