package org.gongkai.export.batch;

import java.io.IOException;
import org.gongkai.export.ReportVersion;

/**
 * One output of a batch, such as its CSV tables or its database. It is made by {@link BatchFormat}
 * and writes below one folder, under the names that its format tells.
 *
 * <p>What is costly happens in {@link #prepare}, on many threads at once. The parts so made are
 * then written in the order of the inputs, so that the output is the same for any number of
 * threads. Memory must not grow with the number of inputs.
 */
public interface BatchOutput extends AutoCloseable {
  /** One input's part of the output, rendered and ready to be written. */
  interface Part {
    /** About how many bytes of memory it holds; whoever keeps parts waiting counts them. */
    long weight();

    /**
     * Writes it. Called once, by one thread at a time, in the order of the inputs; never after
     * {@link BatchOutput#finish} or {@link BatchOutput#close}.
     */
    void write() throws IOException;
  }

  /** Renders an input's part. Called by many threads at once; changes nothing. */
  Part prepare(BatchItem item);

  /**
   * Makes all files whole and closes them. Called once, after the last part.
   *
   * @param versions a row for every report that was read, in the order of the inputs; they need not
   *     be held, but come while they are gone through
   */
  void finish(Iterable<ReportVersion> versions) throws IOException;

  /**
   * Gives up what is not finished and lets go of all files; they need not be whole, and the caller
   * deletes them. Without effect after {@link #finish}, or a second time.
   */
  @Override
  void close();
}
