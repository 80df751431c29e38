package org.gongkai.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.gongkai.parsers.source.ReadLimits;

/** Starts the command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Terminal terminal = Terminal.system();
    if (!Boolean.parseBoolean(System.getenv("GONGKAI_STACKTRACE"))) {
      silenceLibraries();
    }
    String[] typed = WindowsArguments.restore(arguments, System.getenv("GONGKAI_ARGS"));
    Context context =
        new Context(ReportSource.Factory.ofParser(), ReadLimits.defaults().maxBytes(), terminal);
    int code = new Cli(context).run(typed);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  /** What libraries log or print of broken files helps no user; our own errors say it better. */
  private static void silenceLibraries() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
  }
}
