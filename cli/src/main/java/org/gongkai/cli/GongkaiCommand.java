package org.gongkai.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongkai} without a command. */
@Command(
    name = "gongkai",
    description = "Reads China's annual reports on open government information (政府信息公开工作年度报告).",
    sortOptions = false,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  gongkai extract reports/ -o tables",
      "  gongkai extract report.docx --format json",
      "  gongkai audit reports/ --lang zh",
      "  gongkai show report.pdf",
      "  gongkai inspect report.pdf --html seen.html",
      "  gongkai explain COLUMN_BALANCE",
      "",
      "Exit codes: 0 all inputs were read, 1 some failed (errors.csv tells why), 2 wrong usage,"
          + " 3 audit found what --fail-on names, 4 the program failed and wrote nothing."
    })
final class GongkaiCommand implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which command? extract, audit, show, inspect, explain or formats.");
  }
}
