package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongkai.cli.input.Patience;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Checks paths that a user typed. */
final class Inputs {
  private static final Duration ANSWER = Duration.ofSeconds(60);

  private Inputs() {}

  /**
   * Checks that all inputs are there.
   *
   * @throws ParameterException if nothing is there, or what one is on gives no answer
   */
  static void requireExisting(CommandSpec command, List<String> inputs) {
    Patience patience = new Patience(ANSWER);
    inputs.forEach(typed -> existing(command, typed, patience));
  }

  /**
   * The path of something that is there.
   *
   * @throws ParameterException if nothing is there, or what it is on gives no answer
   */
  static Path existing(CommandSpec command, String typed) {
    return existing(command, typed, new Patience(ANSWER));
  }

  private static Path existing(CommandSpec command, String typed, Patience patience) {
    Path path = path(command, typed);
    if (!isThere(command, path, patience)) {
      throw new ParameterException(
          command.commandLine(), "There is no file or folder '" + typed + "'.");
    }
    return path;
  }

  private static boolean isThere(CommandSpec command, Path path, Patience patience) {
    try {
      // A link to nothing is there: that it cannot be read is its own fault, not the user's.
      return patience.call(() -> Files.exists(path, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      throw new ParameterException(command.commandLine(), "'" + path + "': " + e.getMessage());
    }
  }

  /**
   * The path of a file to write, which must be neither a folder nor one of the inputs.
   *
   * @param option the option that names it, for messages
   * @throws ParameterException if it cannot be written to
   */
  static Path output(CommandSpec command, String option, String typed, List<String> inputs)
      throws IOException {
    Path path = path(command, typed);
    if (Files.isDirectory(path)) {
      throw new ParameterException(
          command.commandLine(),
          "'" + typed + "' is a folder: " + option + " needs the name of a file.");
    }
    for (String input : inputs) {
      if (Files.exists(path) && Files.isSameFile(path, Path.of(input))) {
        throw new ParameterException(
            command.commandLine(), option + " would overwrite '" + input + "'.");
      }
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
