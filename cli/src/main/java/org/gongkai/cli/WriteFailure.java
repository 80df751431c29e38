package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why an output cannot be written, such as that the disk is full. */
final class WriteFailure {
  private WriteFailure() {}

  /** The failure that an exception comes from; libraries wrap it in exceptions of other kinds. */
  static Optional<IOException> in(Throwable exception) {
    return Stream.iterate(exception, e -> e != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .findFirst();
  }

  /** The reason in words; of some kinds the message is no more than a path. */
  static String reason(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof AccessDeniedException) {
      return message + ": the permission is missing.";
    }
    if (failure instanceof FileAlreadyExistsException
        || failure instanceof DirectoryNotEmptyException) {
      return message + ": something else is there.";
    }
    if (failure instanceof NoSuchFileException) {
      return message + ": it is not there.";
    }
    return message;
  }
}
