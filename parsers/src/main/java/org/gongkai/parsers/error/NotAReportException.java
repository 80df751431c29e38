package org.gongkai.parsers.error;

/**
 * A readable document that is no annual report, for example a notice or an interpretation of one.
 */
public final class NotAReportException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE = "Give the annual report itself.";

  /** With what was found, a whole sentence. */
  public NotAReportException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public NotAReportException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }
}
