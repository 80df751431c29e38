package org.gongkai.cli;

/** What the command tells its caller. */
final class ExitCode {
  /** All inputs were read. */
  static final int OK = 0;

  /** Some inputs could not be read; the others were. */
  static final int SOME_FAILED = 1;

  /** Wrong usage: an unknown option, a path that is not there, nothing to read. */
  static final int USAGE = 2;

  /** {@code audit} found what {@code --fail-on} names. */
  static final int FINDINGS = 3;

  /**
   * The command itself failed: the output cannot be written, memory is short. Nothing is written.
   */
  static final int FAILED = 4;

  private ExitCode() {}
}
