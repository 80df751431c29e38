package org.gongkai.parsers.error;

/** The content is of a format that this library does not read. */
public final class UnsupportedFormatException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "Convert the file to PDF, DOCX or text, or look for the report in another form.";

  /** With what was found, a whole sentence. */
  public UnsupportedFormatException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public UnsupportedFormatException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }
}
