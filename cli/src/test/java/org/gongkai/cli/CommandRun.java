package org.gongkai.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.read.ReportSource;
import org.gongkai.cli.worker.WorkerLauncher;
import org.gongkai.parsers.source.ReadLimits;

/**
 * A run of the command within the test. Files are read in this process unless the test says so.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandRun(int code, String out, String err) {
  static final long MAX_BYTES = 1000;

  static CommandRun of(String... arguments) {
    return of(choice -> FakeReports::read, false, arguments);
  }

  static CommandRun of(ReportSource.Factory reports, boolean interactive, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            interactive);
    ReadLimits limits = ReadLimits.builder().maxBytes(MAX_BYTES).build();
    Context context = new Context(reports, WorkerLauncher.ofReaders(), limits, terminal);
    int code = new Cli(context).run(direct(arguments));
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static String[] direct(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.isEmpty() && List.of("extract", "audit").contains(all.get(0))) {
      all.add(1, "--no-isolate");
    }
    return all.toArray(String[]::new);
  }
}
