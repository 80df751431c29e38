package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.cli.batch.Extraction;
import org.gongkai.cli.batch.ExtractionPlan;
import org.gongkai.cli.batch.Messages;
import org.gongkai.cli.batch.Progress;
import org.gongkai.cli.batch.Tally;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.input.Patience;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai extract}. */
@Command(
    name = "extract",
    description = {
      "Reads annual reports and writes their contents as tables.",
      "With -o, DIR gets the outputs, whole or not at all. A run that was broken off goes on from"
          + " where it was when it is started again. With --format, one report goes to standard"
          + " output."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai extract reports/ -o tables",
      "  gongkai extract 2023/ 2024/ one.pdf -o tables --threads 4 --confirm",
      "  gongkai extract report.pdf --format cells > cells.csv",
      "",
      "Exit codes: 0 all inputs were read, 1 some failed (the summary tells where they are listed), 2"
          + " wrong usage, 4 the program failed and wrote nothing."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, or folders with all files below them. Hidden files are passed over; every file"
              + " in a ZIP archive is read.")
  List<String> inputs;

  @Mixin OutputOptions outputs;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Print one report instead: ${COMPLETION-CANDIDATES}.")
  @Nullable OutputFormat format;

  @Mixin ReadingOptions reading;
  @Mixin LimitOptions limits;
  @Mixin IsolationOptions isolation;

  @Mixin RunOptions run;
  @Mixin CommonOptions common;

  ExtractCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Inputs.requireExisting(spec, inputs);
    if (format != null) {
      return printOne(format);
    }
    if (outputs.output == null) {
      throw wrong("Give -o DIR for the tables, or --format for one report.");
    }
    return extract(outputs.folder(spec));
  }

  private int printOne(OutputFormat chosen) throws IOException {
    if (outputs.output != null) {
      throw wrong("Give -o or --format, not both.");
    }
    if (inputs.size() != 1 || Files.isDirectory(Path.of(inputs.get(0)))) {
      throw wrong("--format prints one report: give one file, or -o DIR for several.");
    }
    return new SingleReport(
            context.reader(choice()),
            context.terminal(),
            fault -> context.tell(fault, common.stackTrace))
        .print(InputFinder.single(inputs.get(0)), chosen);
  }

  private ReadingChoice choice() {
    return reading.choice(spec, limits.over(context.limits(), spec));
  }

  private int extract(Path folder) throws IOException, InterruptedException {
    int readers = run.readers(spec);
    ReadingChoice choice = choice();
    Sizes sizes = Sizes.of(Runtime.getRuntime().maxMemory());
    Messages messages = new Messages(context.terminal().err(), style());
    Extraction extraction =
        new Extraction(plan(folder, choice, readers), sizes, messages, this::tell);
    if (!extraction.files().hasNext()) {
      throw wrong("There are no files to read in " + String.join(", ", inputs) + ".");
    }
    try (BatchReader reader = isolation.reader(context, choice, inputs, readers, sizes)) {
      Tally tally = extraction.run(reader);
      return tally.failures() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  private ExtractionPlan plan(Path folder, ReadingChoice choice, int readers) {
    return new ExtractionPlan(
        inputs,
        new Patience(choice.limits().maxTime()),
        folder,
        outputs.chosen(),
        outputs.settings(),
        RunIdentity.keys(choice, isolation.resources(spec, inputs)),
        outputs.force,
        outputs.overwrite,
        outputs.quarantineFolder(spec),
        isolation.threads(inputs, readers));
  }

  private Progress.Style style() {
    if (run.quiet) {
      return Progress.Style.NONE;
    }
    return context.terminal().interactive() ? Progress.Style.DRAWN : Progress.Style.LINES;
  }

  private void tell(String trace) {
    if (common.stackTrace) {
      context.terminal().err().print(trace);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
