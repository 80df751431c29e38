package org.gongkai.core.check;

/** A rules file that cannot be followed. The message tells the line, what it has and what to do. */
public final class RuleSettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  RuleSettingsException(String file, int line, String problem) {
    super(file + ", line " + line + ": " + problem);
    this.line = line;
  }

  /** The line that is wrong, from 1. */
  public int line() {
    return line;
  }
}
