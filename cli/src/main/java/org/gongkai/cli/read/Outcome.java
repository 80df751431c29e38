package org.gongkai.cli.read;

import org.gongkai.export.batch.BatchItem;

/**
 * What became of a content, under whatever name it was read. It is small, and goes between
 * processes and into the journal as {@link OutcomeBytes} have it.
 */
public sealed interface Outcome {
  /** How long it took, in nanoseconds. */
  long nanos();

  /**
   * A report.
   *
   * @param report the report
   */
  record Read(PackedReport report, long nanos) implements Outcome {}

  /** An archive, whose files are to be read one by one. */
  record Archive(long nanos) implements Outcome {}

  /**
   * Nothing that could be read.
   *
   * @param error the kind of error
   * @param message what was found
   * @param advice what to do
   * @param basis what would have to change for another outcome
   * @param trace where the program failed, where it is a fault of the program; else empty
   */
  record Failed(String error, String message, String advice, Basis basis, String trace, long nanos)
      implements Outcome {
    /** The error, which the program does not owe to a fault of its own. */
    public static Failed of(String error, String message, String advice, Basis basis, long nanos) {
      return new Failed(error, message, advice, basis, "", nanos);
    }

    /** The failure of an input of this name. */
    public BatchItem.FailedInput item(String source) {
      return new BatchItem.FailedInput(source, error, message, advice);
    }
  }

  /** What a failure comes from. */
  enum Basis {
    /** The content: it fails every time. */
    CONTENT,

    /** The content and the time or memory that it may take. */
    RESOURCES,

    /** Something that passes: the next time may be better. */
    MOMENT
  }
}
