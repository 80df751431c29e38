package org.gongkai.cli;

import java.io.IOException;
import java.util.function.Consumer;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.FileReader;
import org.gongkai.cli.read.ReadResult;

/** Reads one file and prints it. */
final class SingleReport {
  private final FileReader reader;
  private final Terminal terminal;
  private final Consumer<Throwable> faults;

  SingleReport(FileReader reader, Terminal terminal, Consumer<Throwable> faults) {
    this.reader = reader;
    this.terminal = terminal;
    this.faults = faults;
  }

  /** Prints the report, or why there is none; returns the exit code. */
  int print(InputFile file, OutputFormat format) throws IOException {
    ReadResult result = reader.read(file);
    if (result instanceof ReadResult.Success success) {
      terminal.out().print(format.render(success.report()));
      terminal.out().flush();
      return ExitCode.OK;
    }
    ReadResult.Failure failure = (ReadResult.Failure) result;
    terminal.err().println(failure.line());
    if (failure.fault() != null) {
      faults.accept(failure.fault());
    }
    return ExitCode.SOME_FAILED;
  }
}
