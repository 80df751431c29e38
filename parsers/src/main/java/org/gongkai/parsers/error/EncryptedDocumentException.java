package org.gongkai.parsers.error;

/** The document is locked by a password or a certificate. */
public final class EncryptedDocumentException extends ReportException {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "Remove the protection with its password, then read it again.";

  /** With what was found, a whole sentence. */
  public EncryptedDocumentException(String sourceName, String found) {
    super(sourceName, found, ADVICE);
  }

  /** With what was found, a whole sentence, and what a library said. */
  public EncryptedDocumentException(String sourceName, String found, Throwable cause) {
    super(sourceName, found, ADVICE, cause);
  }
}
