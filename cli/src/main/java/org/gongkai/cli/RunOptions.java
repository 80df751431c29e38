package org.gongkai.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How commands that read many files go about it. */
final class RunOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many files at a time; default all cores. The output is the same.")
  @Nullable Integer threads;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress and no words on the run.")
  boolean quiet;

  /**
   * How many files are read at a time.
   *
   * @throws ParameterException if it is no number of files
   */
  int readers(CommandSpec command) {
    int readers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (readers < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be 1 or more.");
    }
    return readers;
  }
}
