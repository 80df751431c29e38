package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.cli.audit.AuditSummary;
import org.gongkai.cli.audit.Places;
import org.gongkai.cli.audit.StagedFolder;
import org.gongkai.cli.audit.TablesOutput;
import org.gongkai.cli.batch.OrderedWork;
import org.gongkai.cli.batch.Progress;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.input.Patience;
import org.gongkai.cli.journal.OwnOutputs;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.gongkai.core.audit.SeriesAudit;
import org.gongkai.core.finding.Severity;
import org.gongkai.export.MadeFiles;
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
      names = "--overwrite",
      description =
          "Replace files that have the names of outputs, though Gongkai did not make them.")
  boolean overwrite;

  @Mixin RunOptions run;

  AuditCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Inputs.requireExisting(spec, inputs);
    @Nullable Path folder = output == null ? null : Inputs.path(spec, output);
    if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong("'" + output + "' is no folder.");
    }
    requireNoTables(folder);
    Predicate<Path> extracted = OwnOutputs.finder();
    List<InputFile> files =
        new InputFinder(
                path ->
                    extracted.test(path)
                        || (folder != null && isPlace(path, folder) || shown.isPlace(spec, path))
                            && isMade(path),
                new Patience(choice().limits().maxTime()))
            .find(inputs);
    if (files.isEmpty()) {
      throw wrong("There are no files to read in " + String.join(", ", inputs) + ".");
    }
    shown.check(spec, inputs, isSingle(files));
    SeriesAudit series = seriesOptions.audit(spec, choice().rules());
    AuditSummary summary =
        folder == null ? audit(files, series, null) : auditInto(folder, files, series);
    series
        .parent()
        .filter(name -> summary.issuers().stream().noneMatch(one -> one.issuer().equals(name)))
        .ifPresent(this::tellOfMissingParent);
    return exitCode(summary);
  }

  private void tellOfMissingParent(String name) {
    context
        .terminal()
        .err()
        .println(
            language.chosen.choose(
                "--parent：没有“" + name + "”的报告，汇总未作核对。",
                "--parent: there is no report of '" + name + "'; no sum was checked."));
  }

  /** Some of the tables of {@code extract} have the names of an audit's. */
  private void requireNoTables(@Nullable Path folder) {
    if (folder != null && !Collections.disjoint(OwnOutputs.in(folder), TablesOutput.FILES)) {
      throw wrong("'" + output + "' has tables of 'gongkai extract': choose another folder.");
    }
  }

  /** Whether a file has the place of an output in the folder of outputs. */
  private static boolean isPlace(Path file, Path folder) {
    Path parent = file.toAbsolutePath().normalize().getParent();
    return folder.toAbsolutePath().normalize().equals(parent)
        && Stream.concat(
                TablesOutput.FILES.stream(),
                Arrays.stream(AuditFormat.values()).map(AuditFormat::fileName))
            .anyMatch(name -> file.endsWith(name));
  }

  /** Whether an earlier run left a file; what cannot be told fails when it is read. */
  private static boolean isMade(Path file) {
    try {
      return MadeFiles.isOne(file);
    } catch (IOException e) {
      return false;
    }
  }

  private AuditSummary auditInto(Path folder, List<InputFile> files, SeriesAudit series)
      throws IOException, InterruptedException {
    try (StagedFolder staged = StagedFolder.open(folder, new Places(overwrite))) {
      AuditSummary summary = audit(files, series, staged);
      staged.commit();
      return summary;
    }
  }

  private AuditSummary audit(
      List<InputFile> files, SeriesAudit series, @Nullable StagedFolder folder)
      throws IOException, InterruptedException {
    boolean told = context.terminal().interactive() && !run.quiet;
    Progress.Style style = told ? Progress.Style.DRAWN : Progress.Style.NONE;
    ReadingChoice choice = choice();
    Sizes sizes = Sizes.of(Runtime.getRuntime().maxMemory());
    int readers = run.readers(spec);
    try (AuditOutputs outputs = new AuditOutputs();
        BatchReader reader = isolation.reader(context, choice, inputs, readers, sizes);
        OrderedWork work = new OrderedWork(isolation.threads(inputs, readers), sizes.waiting());
        Progress progress =
            new Progress(context.terminal().err(), style, files.size(), System::nanoTime)) {
      open(outputs, folder, isSingle(files));
      FileLoader originals = new FileLoader(choice.limits());
      return new AuditRun(reader, work, sizes, series, originals, progress, this::tell)
          .run(files.iterator(), outputs.all());
    }
  }

  private void open(AuditOutputs outputs, @Nullable StagedFolder folder, boolean single)
      throws IOException {
    outputs.openTables(folder);
    outputs.openShown(
        shown,
        spec,
        language.chosen,
        new Places(overwrite),
        run.readers(spec),
        context.terminal().err()::println);
    outputs.openFindings(
        format, folder, new StreamWriter(context.terminal().out()), language.chosen, single);
  }

  private boolean isSingle(List<InputFile> files) {
    return files.size() == 1 && !Files.isDirectory(Path.of(inputs.get(0)));
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
