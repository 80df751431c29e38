package org.gongkai.parsers.error;

/** The document is broken: truncated, damaged, or not what its first bytes say. */
public final class CorruptDocumentException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "Download it again, or open and save it anew in the program that made it.";

  /** With what was found, a whole sentence. */
  public CorruptDocumentException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public CorruptDocumentException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }
}
