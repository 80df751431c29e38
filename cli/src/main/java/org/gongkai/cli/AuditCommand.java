package org.gongkai.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.cli.audit.AuditOutput;
import org.gongkai.cli.audit.AuditSummary;
import org.gongkai.cli.audit.JsonOutput;
import org.gongkai.cli.audit.SarifOutput;
import org.gongkai.cli.audit.StagedFolder;
import org.gongkai.cli.audit.TablesOutput;
import org.gongkai.cli.audit.TextOutput;
import org.gongkai.cli.audit.TextStyle;
import org.gongkai.cli.batch.OrderedWork;
import org.gongkai.cli.batch.Progress;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.gongkai.core.audit.SeriesAudit;
import org.gongkai.core.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai audit}. */
@Command(
    name = "audit",
    description = {
      "Says what contradicts what: in a report, and between the reports of several years and bodies.",
      "With -o, DIR gets findings.csv and errors.csv, and with --format json or sarif also"
          + " findings.json or findings.sarif; without it these go to standard output."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai audit report.pdf",
      "  gongkai audit report.pdf --html audit.html",
      "  gongkai audit reports/ --lang zh -o audit --html audit/pages",
      "  gongkai audit reports/ --format sarif --fail-on error > findings.sarif",
      "  gongkai audit reports/ --parent 云岫市人民政府 --aliases renamed.txt"
    })
final class AuditCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;
  @Mixin ReadingOptions reading;
  @Mixin LimitOptions limits;
  @Mixin IsolationOptions isolation;
  @Mixin CommonOptions common;
  @Mixin SeriesOptions seriesOptions;
  @Mixin LanguageOption language;
  @Mixin ShownOptions shown;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files, or folders with all files below them; archives are opened.")
  List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for files; made if it is not there.")
  @Nullable String output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to give the findings: ${COMPLETION-CANDIDATES}; default text.")
  AuditFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = SeverityConverter.class,
      description =
          "End with exit code 3 if a finding weighs so much or more: error, warning, info.")
  @Nullable Severity failOn;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many files at a time; default all cores. The output is the same.")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  boolean quiet;

  AuditCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    inputs.forEach(typed -> Inputs.existing(spec, typed));
    @Nullable Path folder = output == null ? null : Inputs.path(spec, output);
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("'" + output + "' is no folder.");
    }
    List<InputFile> files =
        new InputFinder(
                path -> folder != null && isOutput(path, folder) || shown.isOutput(spec, path))
            .find(inputs);
    if (files.isEmpty()) {
      throw wrong("There are no files to read in " + String.join(", ", inputs) + ".");
    }
    shown.check(spec, inputs, isSingle(files));
    SeriesAudit series = seriesOptions.audit(spec, choice().rules());
    return exitCode(folder == null ? audit(files, series, null) : auditInto(folder, files, series));
  }

  /** Whether a file is one that an earlier run left in the folder of outputs. */
  private static boolean isOutput(Path file, Path folder) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return folder.toAbsolutePath().normalize().equals(parent)
        && Stream.concat(
                TablesOutput.FILES.stream(),
                Arrays.stream(AuditFormat.values()).map(AuditFormat::fileName))
            .anyMatch(name -> file.endsWith(name));
  }

  private AuditSummary auditInto(Path folder, List<InputFile> files, SeriesAudit series)
      throws IOException, InterruptedException {
    try (StagedFolder staged = StagedFolder.open(folder)) {
      AuditSummary summary = audit(files, series, staged);
      staged.commit();
      return summary;
    }
  }

  private AuditSummary audit(
      List<InputFile> files, SeriesAudit series, @Nullable StagedFolder folder)
      throws IOException, InterruptedException {
    boolean told = context.terminal().interactive() && !quiet;
    Progress.Style style = told ? Progress.Style.DRAWN : Progress.Style.NONE;
    ReadingChoice choice = choice();
    Sizes sizes = Sizes.of(Runtime.getRuntime().maxMemory());
    int readers = readers();
    List<AuditOutput> outputs = new ArrayList<>();
    try (BatchReader reader = isolation.reader(context, choice, inputs, readers, sizes);
        OrderedWork work = new OrderedWork(isolation.threads(inputs, readers), sizes.waiting());
        Progress progress =
            new Progress(context.terminal().err(), style, files.size(), System::nanoTime)) {
      openOutputs(outputs, folder, isSingle(files));
      return new AuditRun(reader, work, sizes, series, progress, this::tell)
          .run(files.iterator(), outputs);
    } finally {
      for (AuditOutput opened : outputs) {
        opened.close();
      }
    }
  }

  /** Opens all outputs that were asked for. A new kind of output is one line here. */
  private void openOutputs(List<AuditOutput> outputs, @Nullable StagedFolder folder, boolean single)
      throws IOException {
    Writer out = new StreamWriter(context.terminal().out());
    if (folder != null) {
      outputs.add(new TablesOutput(folder));
    }
    shown.openXlsx(spec, language.chosen).ifPresent(outputs::add);
    shown
        .openHtml(spec, language.chosen, readers(), context.terminal().err()::println)
        .ifPresent(outputs::add);
    switch (format) {
      case text ->
          outputs.add(
              new TextOutput(
                  out,
                  new TextStyle(language.chosen, Boolean.getBoolean("gongkai.colour")),
                  single));
      case json -> outputs.add(new JsonOutput(writer(folder, out)));
      case sarif -> outputs.add(new SarifOutput(writer(folder, out), language.chosen));
    }
  }

  private Writer writer(@Nullable StagedFolder folder, Writer out) throws IOException {
    return folder == null
        ? out
        : Files.newBufferedWriter(folder.file(format.fileName()), StandardCharsets.UTF_8);
  }

  private boolean isSingle(List<InputFile> files) {
    return files.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
  }

  private int readers() {
    int readers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (readers < 1) {
      throw wrong("--threads must be 1 or more.");
    }
    return readers;
  }

  private int exitCode(AuditSummary summary) {
    if (failOn != null && summary.atLeast(failOn) > 0) {
      return ExitCode.FINDINGS;
    }
    return summary.unread() == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private ReadingChoice choice() {
    isolation.resources(spec, inputs);
    return reading.choice(spec, limits.over(context.limits(), spec));
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
