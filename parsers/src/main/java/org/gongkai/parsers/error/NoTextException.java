package org.gongkai.parsers.error;

/** The document has pages but no text: a scan, or letters drawn as outlines. */
public final class NoTextException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "It needs OCR: read it with a text layer, or look for the report in another form.";

  /** With what was found, a whole sentence. */
  public NoTextException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public NoTextException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }
}
