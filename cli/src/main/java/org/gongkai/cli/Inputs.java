package org.gongkai.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks paths that a user typed. */
final class Inputs {
  private Inputs() {}

  /**
   * The path of something that is there.
   *
   * @throws ParameterException if nothing is there
   */
  static Path existing(CommandSpec command, String typed) {
    Path path = path(command, typed);
    // A link to nothing is there: that it cannot be read is its own fault, not the user's.
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new ParameterException(
          command.commandLine(), "There is no file or folder '" + typed + "'.");
    }
    return path;
  }

  /**
   * The path that a text names.
   *
   * @throws ParameterException if the system has no such paths
   */
  static Path path(CommandSpec command, String typed) {
    try {
      if (typed.isEmpty()) {
        throw new InvalidPathException(typed, "It is empty");
      }
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new ParameterException(
          command.commandLine(), "This is no path: '" + typed + "': " + e.getReason() + ".");
    }
  }
}
