package org.gongkai.cli.read;

/** Text for a terminal. */
public final class PrintableText {
  private PrintableText() {}

  /** Text without line breaks and control characters, which file names and libraries may hold. */
  public static String of(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }

  /** A failure in one line. */
  public static String failure(String source, String error, String message, String advice) {
    return of(source + ": " + error + ": " + message + " " + advice);
  }
}
