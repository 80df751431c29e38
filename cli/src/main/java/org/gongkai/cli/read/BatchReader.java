package org.gongkai.cli.read;

import java.util.Iterator;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;

/** Reads the inputs of a batch, in this process or in others. Thread-safe. */
public interface BatchReader extends AutoCloseable {
  /**
   * Takes an input up.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be loaded
   */
  Content open(Input input) throws InterruptedException;

  /** The files of an archive, or what is wrong with it. */
  Iterator<ArchivedFile> entries(InputFile archive);

  /** Ends what is still running. */
  @Override
  void close();

  /** An input that was taken up. */
  interface Content extends AutoCloseable {
    /** The hash of its bytes. */
    ContentHash hash();

    /** Reads it. */
    Outcome read() throws InterruptedException;

    /** Lets go of its bytes. */
    @Override
    void close();
  }
}
