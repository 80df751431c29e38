package org.gongkai.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import org.gongkai.core.audit.AliasFileException;
import org.gongkai.core.audit.IssuerAliases;
import org.gongkai.core.audit.SeriesAudit;
import org.gongkai.core.check.RuleSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of commands that hold reports against each other. */
final class SeriesOptions {
  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "Names of bodies that were renamed, one a line: 'old name = new name'.")
  @Nullable String aliases;

  @Option(
      names = "--parent",
      paramLabel = "NAME",
      description =
          "Hold the summary of this government against the sum of all other bodies of the inputs.")
  @Nullable String parent;

  /**
   * An audit without reports.
   *
   * @throws ParameterException if the file of names is not there or cannot be followed
   */
  SeriesAudit audit(CommandSpec command, RuleSettings rules) {
    SeriesAudit audit = new SeriesAudit(rules, names(command));
    return parent == null ? audit : audit.withParent(parent);
  }

  private IssuerAliases names(CommandSpec command) {
    if (aliases == null) {
      return IssuerAliases.none();
    }
    try {
      return IssuerAliases.parse(Files.readString(Inputs.existing(command, aliases)), aliases);
    } catch (AliasFileException e) {
      throw new ParameterException(command.commandLine(), e.getMessage());
    } catch (MalformedInputException e) {
      throw new ParameterException(
          command.commandLine(), "The file '" + aliases + "' is not in UTF-8; save it as such.");
    } catch (IOException e) {
      throw new ParameterException(
          command.commandLine(), "The file '" + aliases + "' cannot be read: " + e);
    }
  }
}
