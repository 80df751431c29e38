package org.gongkai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Options for the outputs of many files. */
final class OutputOptions {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder for the outputs; made if it is not there.")
  @Nullable String output;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "csv,jsonl",
      converter = FormatConverter.class,
      completionCandidates = FormatNames.class,
      description = "Which outputs: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  List<BatchFormat> formats;

  @Option(
      names = "--bom",
      description = "Begin CSV with a mark by which Excel on a Chinese Windows opens it right.")
  boolean bom;

  @Option(
      names = "--force",
      description = "Read everything anew, also what an unfinished run has read already.")
  boolean force;

  @Option(
      names = "--overwrite",
      description =
          "Replace files in DIR that have the names of outputs, though no earlier run made them.")
  boolean overwrite;

  @Option(
      names = "--quarantine",
      paramLabel = "DIR",
      description =
          "Put links to the files that could not be read into this folder; what is there stays.")
  @Nullable String quarantine;

  /**
   * The folder for the outputs.
   *
   * @throws ParameterException if something else has this name
   */
  Path folder(CommandSpec command) {
    return folder(command, String.valueOf(output));
  }

  Optional<Path> quarantineFolder(CommandSpec command) {
    return Optional.ofNullable(quarantine).map(typed -> folder(command, typed));
  }

  private static Path folder(CommandSpec command, String typed) {
    Path folder = Inputs.path(command, typed);
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(), "'" + typed + "' is no folder.");
    }
    return folder;
  }

  Set<BatchFormat> chosen() {
    return EnumSet.copyOf(formats);
  }

  BatchSettings settings() {
    return new BatchSettings(Version.provenance(), bom);
  }

  /** Names of formats as users type them. */
  static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(BatchFormat.values()).map(FormatNames::name).iterator();
    }

    static String name(BatchFormat format) {
      return format.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Finds formats by their names. */
  static final class FormatConverter implements ITypeConverter<BatchFormat> {
    @Override
    public BatchFormat convert(String typed) {
      return Arrays.stream(BatchFormat.values())
          .filter(format -> FormatNames.name(format).equals(typed))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + typed + "' is none of " + String.join(", ", new FormatNames())));
    }
  }
}
