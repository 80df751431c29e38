package org.gongkai.cli;

import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.read.FileReader;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.ReportSource;
import org.gongkai.cli.worker.WorkerLauncher;
import org.gongkai.parsers.source.ReadLimits;

/**
 * What the commands work with.
 *
 * @param reports makes reports of bytes
 * @param workers starts processes that make reports of files
 * @param limits how much a file may have, where nothing else is asked for
 * @param terminal where to write to
 */
record Context(
    ReportSource.Factory reports, WorkerLauncher workers, ReadLimits limits, Terminal terminal) {
  FileReader reader(ReadingChoice choice) {
    return new FileReader(reports.create(choice), new FileLoader(choice.limits()));
  }

  FileLoader loader() {
    return new FileLoader(limits);
  }

  /** Shows a fault of the program, if the user asked for it. */
  void tell(Throwable fault, boolean stackTrace) {
    if (stackTrace) {
      fault.printStackTrace(terminal.err());
    }
  }
}
