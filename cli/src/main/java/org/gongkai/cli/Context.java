package org.gongkai.cli;

/**
 * What the commands work with.
 *
 * @param reports makes reports of bytes
 * @param maxBytes larger files are not loaded
 * @param terminal where to write to
 */
record Context(ReportSource.Factory reports, long maxBytes, Terminal terminal) {
  FileReader reader(ReadingChoice choice) {
    return new FileReader(reports.create(choice), loader());
  }

  FileLoader loader() {
    return new FileLoader(maxBytes);
  }

  /** Shows a fault of the program, if the user asked for it. */
  void tell(Throwable fault, boolean stackTrace) {
    if (stackTrace) {
      fault.printStackTrace(terminal.err());
    }
  }
}
