package org.gongkai.export;

import org.jspecify.annotations.Nullable;

/** A text that should be a report in JSON is none. Says where, and what was found there. */
public final class MalformedReportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String found;

  MalformedReportException(String place, String found, @Nullable Throwable cause) {
    super("At " + place + ": " + found, cause);
    this.place = place;
    this.found = found;
  }

  MalformedReportException(String place, String found) {
    this(place, found, null);
  }

  /** The same fault in a line of a file of lines. */
  MalformedReportException inLine(long line) {
    return new MalformedReportException("line " + line + ", " + place, found, this);
  }

  /**
   * Where the fault is: {@code line 3, column 7} where the text is no JSON, else a JSON Pointer
   * such as {@code /figures/12/value}; {@code the top} for the whole.
   */
  public String place() {
    return place;
  }

  /** What was found there, a whole sentence. */
  public String found() {
    return found;
  }
}
