package org.gongkai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options for where files are read: in this process or in others. */
final class IsolationOptions {
  @Option(
      names = "--isolate",
      negatable = true,
      description =
          "Read in processes of their own, so that no file can do harm to the others; default for"
              + " folders. Without it, files are read in the program itself.")
  @Nullable Boolean isolate;

  @Option(
      names = "--worker-memory",
      paramLabel = "SIZE",
      defaultValue = "1g",
      description = "The most memory such a process may use for a file; default ${DEFAULT-VALUE}.")
  String workerMemory;

  boolean isolated(List<String> inputs) {
    return isolate == null
        ? inputs.stream().anyMatch(typed -> Files.isDirectory(Path.of(typed)))
        : isolate;
  }

  /**
   * The memory as Java's {@code -Xmx} has it.
   *
   * @throws ParameterException if it is none
   */
  String memory(CommandSpec command) {
    if (!workerMemory.matches("[1-9][0-9]{0,9}[kKmMgG]?")) {
      throw new ParameterException(
          command.commandLine(),
          "--worker-memory must be a size such as 512m or 2g, not '" + workerMemory + "'.");
    }
    return workerMemory;
  }
}
