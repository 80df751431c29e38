package org.gongkai.cli.read;

import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.jspecify.annotations.Nullable;

/** What became of one file. */
public sealed interface ReadResult {
  /**
   * It was read.
   *
   * @param report the report in it
   */
  record Success(DisclosureReport report) implements ReadResult {}

  /**
   * It could not be read.
   *
   * @param source how the tables name the file
   * @param error the kind of error
   * @param message what was found
   * @param advice what to do
   * @param fault what was thrown, where it is a fault of the program; else null
   */
  record Failure(
      String source, String error, String message, String advice, @Nullable Throwable fault)
      implements ReadResult {

    /** A file that the library refuses, and says why. */
    public static Failure of(String source, ReportException exception) {
      String error = exception.getClass().getSimpleName();
      String advice =
          exception instanceof LimitExceededException beyond
              ? LimitAdvice.of(beyond)
              : exception.advice();
      return new Failure(source, error, exception.found(), advice, null);
    }

    /** A file on which the program failed. */
    public static Failure internal(String source, Throwable fault) {
      return new Failure(
          source,
          "InternalError",
          "The program failed on this file: " + fault + ".",
          "Please report it, with the file and the output of 'gongkai --version'.",
          fault);
    }

    /** The failure in one line that is safe to print. */
    public String line() {
      return PrintableText.failure(source, error, message, advice);
    }
  }
}
