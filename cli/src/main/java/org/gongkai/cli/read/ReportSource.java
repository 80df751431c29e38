package org.gongkai.cli.read;

import org.gongkai.core.report.DisclosureReport;

/** Makes a report of a file's bytes. Thread-safe. */
@FunctionalInterface
public interface ReportSource {
  /**
   * Reads a report.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  DisclosureReport read(byte[] bytes, String name);

  /** Makes a source for the options of a command. */
  @FunctionalInterface
  interface Factory {
    /** A source that reads and judges as is chosen. */
    ReportSource create(ReadingChoice choice);

    /** The source that users get. */
    static Factory ofParser() {
      return choice -> choice.parser()::parse;
    }
  }
}
