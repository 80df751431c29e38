package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.cli.read.ReadingChoice;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.check.RuleSettingsException;
import org.gongkai.parsers.source.ReadLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that read and judge reports. */
final class ReadingOptions {
  @Option(
      names = "--confirm",
      description = "Read PDF tables a second time by an independent reader and compare.")
  boolean confirm;

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      description =
          "A file that switches and tunes rules, one a line: 'DUPLICATE_NUMBERING.severity = off'.")
  @Nullable String rules;

  /**
   * How reports are to be read.
   *
   * @throws ParameterException if the rules file is not there or cannot be followed
   */
  ReadingChoice choice(CommandSpec command, ReadLimits limits) {
    return new ReadingChoice(confirm, rules == null ? "" : text(command, rules), limits);
  }

  private static String text(CommandSpec command, String typed) {
    Path file = Inputs.existing(command, typed);
    try {
      RuleSettings.read(file); // It tells best what is wrong.
      return Files.readString(file);
    } catch (RuleSettingsException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "The rules file '" + typed + "' cannot be read: " + e);
    }
  }
}
