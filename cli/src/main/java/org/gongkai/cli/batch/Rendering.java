package org.gongkai.cli.batch;

import org.gongkai.export.batch.BatchItem;

/**
 * Makes something of what became of an input. On many threads at once; changes nothing.
 *
 * @param <O> what is made
 */
public interface Rendering<O> {
  /** Of a report. */
  O report(BatchItem.ReadReport report, Origin origin);

  /**
   * Of a failure.
   *
   * @param trace where the program failed, where that is a fault of its own; else empty
   */
  O failure(BatchItem.FailedInput failure, String trace, Origin origin);
}
