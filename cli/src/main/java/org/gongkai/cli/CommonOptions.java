package org.gongkai.cli;

import picocli.CommandLine.Option;

/** Options of all commands. */
final class CommonOptions {
  @Option(
      names = "--stacktrace",
      defaultValue = "${env:GONGKAI_STACKTRACE:-false}",
      description = "Show where the program failed, for a report of a fault.")
  boolean stackTrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;
}
