package org.gongkai.cli.read;

/** Text for a terminal. */
public final class PrintableText {
  private static final int MAX_NAME = 300;

  /** Also those that no terminal shows but some obey: C1, and those that turn the direction. */
  private static final String UNPRINTABLE =
      "[\\s\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+";

  private PrintableText() {}

  /** Text without line breaks and control characters, which file names and libraries may hold. */
  public static String of(String text) {
    return text.replaceAll(UNPRINTABLE, " ");
  }

  /** The name of an input; of one that is far too long, as archives may hold, both ends. */
  public static String name(String source) {
    if (source.length() <= MAX_NAME) {
      return of(source);
    }
    int half = MAX_NAME / 2;
    return of(source.substring(0, half) + "…" + source.substring(source.length() - half));
  }

  /** A failure in one line. */
  public static String failure(String source, String error, String message, String advice) {
    return name(source) + of(": " + error + ": " + message + " " + advice);
  }
}
