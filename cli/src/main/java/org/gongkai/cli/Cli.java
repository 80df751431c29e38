package org.gongkai.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.gongkai.cli.input.StorageGoneException;
import org.gongkai.cli.read.BatchException;
import org.gongkai.cli.read.PrintableText;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: parses the arguments, runs the command, gives the exit code. */
final class Cli {
  private final Context context;

  Cli(Context context) {
    this.context = context;
  }

  int run(String... arguments) {
    CommandLine commands = commands();
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      // Not the fault of one file: with several threads no one knows whose.
      say("Memory is short. Give more (GONGKAI_JAVA_OPTS=-Xmx4g) or use fewer --threads.");
      return ExitCode.FAILED;
    }
  }

  private CommandLine commands() {
    CommandLine commands =
        new CommandLine(new GongkaiCommand())
            .addSubcommand(new ExtractCommand(context))
            .addSubcommand(new AuditCommand(context))
            .addSubcommand(new ShowCommand(context))
            .addSubcommand(new InspectCommand(context))
            .addSubcommand(new CompareCommand(context))
            .addSubcommand(new ExplainCommand(context))
            .addSubcommand(new FormatsCommand(context));
    commands.getCommandSpec().versionProvider(new Version());
    return commands
        .setOut(new PrintWriter(new StreamWriter(context.terminal().out()), true))
        .setErr(new PrintWriter(new StreamWriter(context.terminal().err()), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setExpandAtFiles(false)
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(this::onWrongUsage)
        .setExecutionExceptionHandler(this::onFailure);
  }

  private int onWrongUsage(ParameterException exception, String... arguments) {
    String command = exception.getCommandLine().getCommandSpec().qualifiedName();
    say(exception.getMessage());
    context.terminal().err().println("'" + command + " --help' tells more.");
    return ExitCode.USAGE;
  }

  private int onFailure(Exception exception, CommandLine command, ParseResult result) {
    if (exception instanceof InterruptedIOException) {
      return ExitCode.FAILED; // Who interrupts the program knows why it ends.
    }
    if (exception instanceof BatchException || exception instanceof StorageGoneException) {
      say(exception.getMessage());
      return ExitCode.FAILED;
    }
    Optional<IOException> output = WriteFailure.in(exception);
    say(
        output.isPresent()
            ? "The output cannot be written: " + WriteFailure.reason(output.get())
            : "The program failed: " + exception + ". Please report it; --stacktrace shows more.");
    OptionSpec stackTrace = command.getCommandSpec().findOption("--stacktrace");
    boolean asked = stackTrace != null && Boolean.TRUE.equals(stackTrace.getValue());
    context.tell(exception, asked);
    return ExitCode.FAILED;
  }

  private void say(String message) {
    context.terminal().err().println("gongkai: " + PrintableText.of(message));
  }
}
