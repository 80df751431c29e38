package org.gongkai.cli;

import org.gongkai.cli.read.ReportSource;
import org.gongkai.cli.read.SilentLibraries;
import org.gongkai.cli.worker.WorkerLauncher;
import org.gongkai.parsers.source.ReadLimits;

/** Starts the command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.system();
    if (!Boolean.parseBoolean(System.getenv("GONGKAI_STACKTRACE"))) {
      SilentLibraries.silence();
    }
    String[] typed = WindowsArguments.restore(arguments, System.getenv("GONGKAI_ARGS"));
    Context context =
        new Context(
            ReportSource.Factory.ofParser(),
            WorkerLauncher.ofReaders(),
            ReadLimits.defaults(),
            terminal);
    int code = new Cli(context).run(typed);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }
}
