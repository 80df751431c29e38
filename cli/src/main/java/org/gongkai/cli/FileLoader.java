package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.UnreadableSourceException;

/** Loads files, if they are not too large. */
final class FileLoader {
  private final long maxBytes;

  /**
   * A loader.
   *
   * @param maxBytes larger files are not loaded
   */
  FileLoader(long maxBytes) {
    this.maxBytes = Math.min(maxBytes, Integer.MAX_VALUE - 16L);
  }

  /**
   * The bytes of a file.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be loaded
   */
  byte[] load(InputFile file) {
    try {
      if (file.problem() != null) {
        throw file.problem();
      }
      return load(file.path(), file.source());
    } catch (IOException e) {
      throw new UnreadableSourceException(file.source(), reason(e), e);
    }
  }

  private byte[] load(Path path, String source) throws IOException {
    if (Files.size(path) > maxBytes) {
      throw new LimitExceededException(source, "maxBytes", maxBytes);
    }
    // A pipe tells no size, so what comes is counted as well.
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes((int) maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw new LimitExceededException(source, "maxBytes", maxBytes);
      }
      return bytes;
    }
  }

  private static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "It is not there, or is a link to nothing.";
    }
    if (problem instanceof AccessDeniedException) {
      return "The permission to read it is missing.";
    }
    String message = String.valueOf(problem.getMessage());
    return message.endsWith(".") ? message : "It cannot be opened: " + message + ".";
  }
}
