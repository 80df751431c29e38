package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.InputFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai show}. */
@Command(
    name = "show",
    description = "Prints one report readably: its tables, the findings, its sections.",
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = "  gongkai show report.pdf | less")
final class ShowCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;
  @Mixin CommonOptions common;

  @Parameters(paramLabel = "FILE", description = "The report.")
  String file;

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(Inputs.existing(spec, file))) {
      throw new ParameterException(
          spec.commandLine(), "'" + file + "' is a folder: show prints one report.");
    }
    InputFile input = InputFinder.single(file);
    return new SingleReport(
            context.reader(reading.choice(spec, context.limits())),
            context.terminal(),
            fault -> context.tell(fault, common.stackTrace))
        .print(input, OutputFormat.text);
  }
}
