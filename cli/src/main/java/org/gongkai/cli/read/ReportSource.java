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

  /** Makes a source for the settings of a command. */
  @FunctionalInterface
  interface Factory {
    /** A source that reads with these settings. */
    ReportSource create(ReadSettings settings);

    /** The source that users get. */
    static Factory ofParser() {
      return settings -> settings.parser()::parse;
    }
  }
}
