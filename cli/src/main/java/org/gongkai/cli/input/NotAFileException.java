package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What was found in a folder is neither a file nor a folder. It is not opened: a pipe or a device
 * may be waited for forever.
 */
final class NotAFileException extends SourceProblem {
  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "Take it out of the folder; a pipe can be given by its own name.";

  /** The bits of a Unix mode that tell the kind. */
  private static final int KIND = 0170000;

  private NotAFileException(String found) {
    super("It is " + found + ", not a file.", ADVICE);
  }

  static NotAFileException of(Path path) {
    return new NotAFileException(found(path));
  }

  private static String found(Path path) {
    try {
      return switch ((Integer) Files.getAttribute(path, "unix:mode") & KIND) {
        case 0010000 -> "a named pipe";
        case 0020000, 0060000 -> "a device";
        case 0140000 -> "a socket";
        default -> "something special";
      };
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "something special"; // Other systems tell no more.
    }
  }
}
