package org.gongkai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.read.BatchReader;
import org.gongkai.cli.read.DirectReader;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.cli.read.Sizes;
import org.gongkai.cli.worker.IsolatedReader;
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

  private boolean isolated(List<String> inputs) {
    return isolate == null
        ? inputs.stream().anyMatch(typed -> Files.isDirectory(Path.of(typed)))
        : isolate;
  }

  /** A reader for that many files at a time, in this process or in others. */
  BatchReader reader(
      Context context, ReadingChoice choice, List<String> inputs, int readers, Sizes sizes) {
    return isolated(inputs)
        ? new IsolatedReader(context.workers(), readers, workerMemory, choice, sizes)
        : new DirectReader(context.reports().create(choice), choice, sizes);
  }

  /** How many threads keep that many readers busy. */
  int threads(List<String> inputs, int readers) {
    // Whoever waits for another process leaves its core to another thread, which renders.
    return isolated(inputs) ? 2 * readers : readers;
  }

  /**
   * What the outcomes of files depend on besides the way they are read.
   *
   * @throws ParameterException if the memory is no size
   */
  String resources(CommandSpec command, List<String> inputs) {
    String memory = memory(command);
    return isolated(inputs) ? memory : "";
  }

  /**
   * The memory as Java's {@code -Xmx} has it.
   *
   * @throws ParameterException if it is none
   */
  private String memory(CommandSpec command) {
    if (!workerMemory.matches("[1-9][0-9]{0,9}[kKmMgG]?")) {
      throw new ParameterException(
          command.commandLine(),
          "--worker-memory must be a size such as 512m or 2g, not '" + workerMemory + "'.");
    }
    return workerMemory;
  }
}
