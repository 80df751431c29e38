package org.gongkai.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.read.FileReader;
import org.gongkai.cli.read.ReadResult;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.ComparisonBook;
import org.gongkai.export.ComparisonText;
import org.gongkai.export.page.ComparisonPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai compare}. */
@Command(
    name = "compare",
    description = {
      "Shows what differs between two reports: of two years, or one and its corrected version.",
      "Figures side by side with change and percentage, texts sentence by sentence. Where the forms"
          + " differ, figures are compared by measures that both have."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai compare 2022.pdf 2023.pdf",
      "  gongkai compare first.docx corrected.docx --html changes.html --xlsx changes.xlsx --lang zh"
    })
final class CompareCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "The first report.")
  String before;

  @Parameters(index = "1", paramLabel = "B", description = "The second report.")
  String after;

  @Option(names = "--all", description = "Show what did not change as well.")
  boolean all;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write a page for a browser instead.")
  @Nullable String html;

  @Option(names = "--xlsx", paramLabel = "FILE", description = "Write a workbook instead.")
  @Nullable String xlsx;

  @Mixin LanguageOption language;
  @Mixin ReadingOptions reading;
  @Mixin CommonOptions common;

  CompareCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    Path page = output("--html", html);
    Path book = output("--xlsx", xlsx);
    FileReader reader = context.reader(reading.choice(spec, context.limits()));
    Optional<DisclosureReport> first = read(reader, before);
    Optional<DisclosureReport> second = read(reader, after);
    if (first.isEmpty() || second.isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    show(ReportComparison.of(first.get(), second.get()), page, book);
    return ExitCode.OK;
  }

  private @Nullable Path output(String option, @Nullable String typed) throws IOException {
    for (String file : List.of(before, after)) {
      if (Files.isDirectory(Inputs.existing(spec, file))) {
        throw new ParameterException(
            spec.commandLine(), "'" + file + "' is a folder: compare takes two reports.");
      }
    }
    return typed == null ? null : Inputs.output(spec, option, typed, List.of(before, after));
  }

  /** A report; empty if it failed and the user was told why. */
  private Optional<DisclosureReport> read(FileReader reader, String typed) throws IOException {
    ReadResult result = reader.read(InputFinder.single(typed));
    if (result instanceof ReadResult.Success success) {
      return Optional.of(success.report());
    }
    ReadResult.Failure failure = (ReadResult.Failure) result;
    context.terminal().err().println(failure.line());
    if (failure.fault() != null) {
      context.tell(failure.fault(), common.stackTrace);
    }
    return Optional.empty();
  }

  private void show(ReportComparison comparison, @Nullable Path page, @Nullable Path book)
      throws IOException {
    if (page != null) {
      try (Writer out = Files.newBufferedWriter(page)) {
        ComparisonPage.write(comparison, language.chosen, all, out);
      }
      context.terminal().err().println("written   " + page);
    }
    if (book != null) {
      ComparisonBook.write(comparison, language.chosen, all, book);
      context.terminal().err().println("written   " + book);
    }
    if (page == null && book == null) {
      context.terminal().out().print(ComparisonText.of(comparison, language.chosen, all));
      context.terminal().out().flush();
    }
  }
}
