package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
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
      "With -o, DIR gets reports.jsonl, reports.csv, cells.csv, findings.csv and errors.csv,"
          + " whole or not at all. With --format, one report goes to standard output."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai extract reports/ -o tables",
      "  gongkai extract 2023/ 2024/ one.pdf -o tables --threads 4 --confirm",
      "  gongkai extract report.pdf --format cells > cells.csv"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;
  @Mixin CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, or folders with all files below them. Hidden files are passed over; every file"
              + " in a ZIP archive is read.")
  List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the tables; made if it is not there.")
  @Nullable String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "Print one report instead: ${COMPLETION-CANDIDATES}.")
  @Nullable OutputFormat format;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many files at a time; default all cores. The output is the same.")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show neither progress nor summary.")
  boolean quiet;

  ExtractCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    inputs.forEach(typed -> Inputs.existing(spec, typed));
    if (format != null) {
      return printOne(format);
    }
    if (output == null) {
      throw wrong("Give -o DIR for the tables, or --format for one report.");
    }
    return extract(Inputs.path(spec, output));
  }

  private int printOne(OutputFormat chosen) throws IOException {
    if (output != null) {
      throw wrong("Give -o or --format, not both.");
    }
    if (inputs.size() != 1 || Files.isDirectory(Path.of(inputs.get(0)))) {
      throw wrong("--format prints one report: give one file, or -o DIR for several.");
    }
    InputFile file = new InputFinder(path -> false).find(inputs).get(0);
    return new SingleReport(context.reader(reading.choice(spec)), context.terminal(), this::tell)
        .print(file, chosen);
  }

  private int extract(Path folder) throws IOException, InterruptedException {
    int readers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (readers < 1) {
      throw wrong("--threads must be 1 or more.");
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("'" + output + "' is no folder.");
    }
    List<InputFile> files = new InputFinder(path -> isOutput(path, folder)).find(inputs);
    if (files.isEmpty()) {
      throw wrong("There are no files to read in " + String.join(", ", inputs) + ".");
    }
    FileReader reader = context.reader(reading.choice(spec));
    Tally tally =
        new Extraction(reader, readers, context.terminal(), quiet, this::tell).run(files, folder);
    return tally.failures() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  /** Whether a file is a table that an earlier run left among the reports. */
  private static boolean isOutput(Path file, Path folder) {
    String name = file.getFileName().toString();
    Path parent = file.toAbsolutePath().getParent();
    try {
      return Arrays.stream(OutputFile.values()).anyMatch(table -> table.fileName().equals(name))
          && parent != null
          && Files.isDirectory(folder)
          && Files.isSameFile(parent, folder);
    } catch (IOException e) {
      return false;
    }
  }

  private void tell(Throwable fault) {
    context.tell(fault, common.stackTrace);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
