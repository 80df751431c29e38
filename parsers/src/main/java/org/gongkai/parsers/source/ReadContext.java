package org.gongkai.parsers.source;

import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;

/** What a reader needs beside the bytes: the limits, and the clock of this one document. */
public final class ReadContext {
  private final String sourceName;
  private final ReadLimits limits;
  private final long startNanos = System.nanoTime();
  private long labelSteps;

  /** For one document; its time starts now. */
  public ReadContext(String sourceName, ReadLimits limits) {
    this.sourceName = sourceName;
    this.limits = limits;
  }

  /** The document's name, for messages. */
  public String sourceName() {
    return sourceName;
  }

  /** The limits in force. */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * Checks the time; to be called between pages, tables and the like.
   *
   * @throws LimitExceededException if the document has taken longer than {@code maxTime}
   */
  public void checkTime() {
    if (System.nanoTime() - startNanos > limits.maxTime().toNanos()) {
      throw new LimitExceededException(sourceName, "maxTime", limits.maxTime().toSeconds());
    }
  }

  /**
   * Checks a count against a limit.
   *
   * @param limit the limit's name in {@link ReadLimits}
   * @throws LimitExceededException if the count is above it
   */
  public void check(String limit, long count, long allowed) {
    if (count > allowed) {
      throw new LimitExceededException(sourceName, limit, allowed);
    }
  }

  /**
   * Counts a step of putting a label together. For one thread at a time.
   *
   * @throws LimitExceededException if the document has had more than {@code maxLabelSteps}
   */
  public void countLabelStep() {
    labelSteps++;
    check("maxLabelSteps", labelSteps, limits.maxLabelSteps());
  }

  /**
   * What reading a document failed of. A limit met while a library was reading may come back
   * wrapped in that library's exception.
   *
   * @param found what was found, a whole sentence
   * @param thrown what a library said
   */
  public ReportException broken(String found, Throwable thrown) {
    for (Throwable at = thrown.getCause(); at != null; at = at.getCause()) {
      if (at instanceof ReportException known) {
        return known;
      }
    }
    return new CorruptDocumentException(sourceName, found, thrown);
  }
}
