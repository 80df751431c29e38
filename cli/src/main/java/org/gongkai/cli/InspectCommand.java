package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.InputFinder;
import org.gongkai.cli.inspect.HtmlView;
import org.gongkai.cli.inspect.Inspection;
import org.gongkai.cli.inspect.TextView;
import org.gongkai.cli.read.ReadResult;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.SourceDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongkai inspect}. */
@Command(
    name = "inspect",
    description = {
      "Shows what the reader saw in a file, before anything is understood as part of a report:"
          + " paragraphs and tables in reading order with their places.",
      "It helps to report a problem; it also shows files that are no reports."
    },
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai inspect report.pdf --page 3 | less",
      "  gongkai inspect report.pdf --html seen.html"
    })
final class InspectCommand implements Callable<Integer> {
  private final Context context;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file.")
  String file;

  @Option(
      names = "--html",
      paramLabel = "OUT",
      description = "Write a page for a browser instead, that draws each page of the file.")
  @Nullable String html;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "Show this page only, of formats with pages; the first is 1.")
  @Nullable Integer page;

  @Mixin CommonOptions common;

  InspectCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.isDirectory(Inputs.existing(spec, file))) {
      throw wrong("'" + file + "' is a folder: inspect shows one file.");
    }
    Path output = html == null ? null : Inputs.output(spec, "--html", html, List.of(file));
    InputFile input = InputFinder.single(file);
    Optional<SourceDocument> document = read(input);
    if (document.isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    return show(chosen(Inspection.of(input.source(), document.get())), output);
  }

  /** What the reader saw; empty if it failed and the user was told why. */
  private Optional<SourceDocument> read(InputFile input) {
    try {
      byte[] bytes = context.loader().load(input);
      return Optional.of(ReportParser.create().read(bytes, input.source()));
    } catch (ReportException e) {
      tell(ReadResult.Failure.of(input.source(), e));
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      tell(ReadResult.Failure.internal(input.source(), e));
      context.tell(e, common.stackTrace);
    }
    return Optional.empty();
  }

  private void tell(ReadResult.Failure failure) {
    context.terminal().err().println(failure.line());
  }

  private Inspection chosen(Inspection all) {
    if (page == null) {
      return all;
    }
    int pages = all.pages().size();
    if (pages == 0) {
      throw wrong("The places in '" + file + "' are told without pages: leave out --page.");
    }
    if (page < 1 || page > pages) {
      throw wrong("'" + file + "' has the pages 1 to " + pages + ".");
    }
    return all.onPage(page);
  }

  private int show(Inspection inspection, @Nullable Path output) throws IOException {
    if (output == null) {
      context.terminal().out().print(TextView.render(inspection));
      context.terminal().out().flush();
    } else {
      Files.writeString(output, HtmlView.render(inspection));
      context.terminal().err().println("written   " + output);
    }
    return ExitCode.OK;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
