package org.gongkai.parsers.error;

/** The file is not there or cannot be opened. */
public final class UnreadableSourceException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE = "Check the path and the permission to read it.";

  /** With what was found, a whole sentence. */
  public UnreadableSourceException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public UnreadableSourceException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }

  /** With what was found and what to do, whole sentences, and where that comes from. */
  public UnreadableSourceException(
      String sourceName, String found, String advice, Throwable cause) {
    super(sourceName, found, advice, cause);
  }
}
