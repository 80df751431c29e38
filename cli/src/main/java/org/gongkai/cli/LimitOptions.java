package org.gongkai.cli;

import java.time.Duration;
import org.gongkai.parsers.source.ReadLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Options for the limits that a file must keep to. */
final class LimitOptions {
  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "Give a file up after so long, also one that its disk does not give; default 60.")
  @Nullable Integer timeout;

  @Option(
      names = "--max-bytes",
      paramLabel = "BYTES",
      description = "Refuse larger files; default 256 MiB.")
  @Nullable Long maxBytes;

  @Option(
      names = "--max-unpacked-bytes",
      paramLabel = "BYTES",
      description = "Refuse files that unpack to more; default 1 GiB.")
  @Nullable Long maxUnpackedBytes;

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "Refuse documents with more pages; default 2000.")
  @Nullable Integer maxPages;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      description = "Refuse documents with more text; default 20 million.")
  @Nullable Integer maxCharacters;

  /**
   * These limits where they were given, those where not.
   *
   * @throws ParameterException if one is not above zero
   */
  ReadLimits over(ReadLimits limits, CommandSpec command) {
    ReadLimits.Builder builder = limits.toBuilder();
    if (timeout != null) {
      builder.maxTime(Duration.ofSeconds(timeout));
    }
    if (maxBytes != null) {
      builder.maxBytes(maxBytes);
    }
    if (maxUnpackedBytes != null) {
      builder.maxUnpackedBytes(maxUnpackedBytes);
    }
    if (maxPages != null) {
      builder.maxPages(maxPages);
    }
    if (maxCharacters != null) {
      builder.maxCharacters(maxCharacters);
    }
    try {
      return builder.build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage() + ".");
    }
  }
}
