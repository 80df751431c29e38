package org.gongkai.parsers.error;

/**
 * The root of all that can go wrong while a report is read. Unchecked, because callers read many
 * files in streams and lambdas and decide once, at the batch's edge, what a failed file means.
 *
 * <p>The message says what was found and where; {@link #advice()} says what to do.
 */
public abstract class ReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sourceName;
  private final String advice;

  ReportException(String sourceName, String found, String advice, Throwable cause) {
    super(found, cause);
    this.sourceName = sourceName;
    this.advice = advice;
  }

  ReportException(String sourceName, String found, String advice) {
    super(found);
    this.sourceName = sourceName;
    this.advice = advice;
  }

  /** The name of the file that was read. */
  public final String sourceName() {
    return sourceName;
  }

  /** What was found, without the file's name. */
  public final String found() {
    return super.getMessage();
  }

  /** What to do about it. */
  public final String advice() {
    return advice;
  }

  /** The file, what was found in it, and what to do. */
  @Override
  public final String getMessage() {
    return sourceName + ": " + found() + " " + advice;
  }
}
