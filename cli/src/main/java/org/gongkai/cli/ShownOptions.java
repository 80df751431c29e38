package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.cli.audit.AuditOutput;
import org.gongkai.cli.audit.HtmlFileOutput;
import org.gongkai.cli.audit.HtmlSiteOutput;
import org.gongkai.cli.audit.PictureChoice;
import org.gongkai.cli.audit.Places;
import org.gongkai.cli.audit.XlsxOutput;
import org.gongkai.core.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code audit} for what people look at. */
final class ShownOptions {
  @Option(
      names = "--html",
      paramLabel = "PATH",
      description = {
        "Write the audit as web pages that open from disk: for one report a file whose name ends"
            + " in .html; else a folder with an index and a page for each report."
      })
  @Nullable String html;

  @Option(
      names = "--pictures",
      paramLabel = "PAGES",
      description =
          "The pages of PDF files that --html shows: ${COMPLETION-CANDIDATES}; default all for a"
              + " file, findings (those with errors or warnings) for a folder.")
  @Nullable PictureChoice pictures;

  @Option(
      names = "--xlsx",
      paramLabel = "FILE",
      description =
          "Write the findings as an Excel workbook; for one report also its tables, with the"
              + " cells of findings coloured and commented.")
  @Nullable String xlsx;

  /** Whether a file has the place of an output. */
  boolean isPlace(CommandSpec spec, Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return Stream.of(html, xlsx)
        .filter(Objects::nonNull)
        .anyMatch(
            output -> whole.startsWith(Inputs.path(spec, output).toAbsolutePath().normalize()));
  }

  /**
   * Checks what was typed.
   *
   * @param single whether the input is one file
   */
  void check(CommandSpec spec, List<String> inputs, boolean single) {
    notAnInput(spec, "--html", html, inputs);
    notAnInput(spec, "--xlsx", xlsx, inputs);
    if (xlsx != null && Files.isDirectory(Inputs.path(spec, xlsx))) {
      throw wrong(spec, "--xlsx: '" + xlsx + "' is a folder.");
    }
    if (html == null) {
      return;
    }
    Path path = Inputs.path(spec, html);
    if (isFile(html) && !single) {
      throw wrong(
          spec, "--html '" + html + "' is a file, for one report: give the name of a folder.");
    }
    if (isFile(html) == Files.isDirectory(path) && Files.exists(path)) {
      throw wrong(spec, "--html: '" + html + "' is " + (isFile(html) ? "a folder." : "no folder."));
    }
  }

  private static void notAnInput(
      CommandSpec spec, String option, @Nullable String output, List<String> inputs) {
    if (output == null) {
      return;
    }
    Path path = Inputs.path(spec, output).toAbsolutePath().normalize();
    for (String input : inputs) {
      if (Inputs.path(spec, input).toAbsolutePath().normalize().equals(path)) {
        throw wrong(spec, option + " would write over '" + input + "'.");
      }
    }
  }

  private static boolean isFile(String typed) {
    String name = typed.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  private static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The output that --xlsx asks for. */
  Optional<AuditOutput> openXlsx(CommandSpec spec, Language language, Places places)
      throws IOException {
    return xlsx == null
        ? Optional.empty()
        : Optional.of(new XlsxOutput(Inputs.path(spec, xlsx), language, places));
  }

  /** The output that --html asks for. */
  Optional<AuditOutput> openHtml(
      CommandSpec spec, Language language, Places places, int threads, Consumer<String> warnings)
      throws IOException {
    if (html == null) {
      return Optional.empty();
    }
    Path path = Inputs.path(spec, html);
    return Optional.of(
        isFile(html)
            ? new HtmlFileOutput(path, language, pictures(PictureChoice.all), places, warnings)
            : new HtmlSiteOutput(
                path, language, pictures(PictureChoice.findings), places, threads, warnings));
  }

  private PictureChoice pictures(PictureChoice usual) {
    return pictures == null ? usual : pictures;
  }
}
