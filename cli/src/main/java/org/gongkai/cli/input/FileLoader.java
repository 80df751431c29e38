package org.gongkai.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.UnreadableSourceException;
import org.gongkai.parsers.source.ReadLimits;

/** Loads files, if they are not too large and come in time. Thread-safe. */
public final class FileLoader {
  private final long maxBytes;
  private final Patience patience;

  /** A loader of files within {@code maxBytes} that come within {@code maxTime}. */
  public FileLoader(ReadLimits limits) {
    this(limits, new Patience(limits.maxTime()));
  }

  FileLoader(ReadLimits limits, Patience patience) {
    this.maxBytes = Math.min(limits.maxBytes(), Integer.MAX_VALUE - 16L);
    this.patience = patience;
  }

  /**
   * Whether it is stored, so that it can be read as often as one likes; a pipe is not.
   *
   * @throws org.gongkai.parsers.error.ReportException if that cannot be told
   */
  public boolean isStored(InputFile file) {
    return inTime(file, Files::isRegularFile);
  }

  /**
   * How many bytes it has, as far as that is known: a pipe tells none.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  public long size(InputFile file) {
    return inTime(file, Files::size);
  }

  /**
   * The bytes of a file.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be loaded
   */
  public byte[] load(InputFile file) {
    return whileUnchanged(file, path -> load(path, file.source()));
  }

  /**
   * The SHA-256 of a file's bytes, of which only few are held at a time.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read or is too large
   */
  public ContentHash hash(InputFile file) {
    return whileUnchanged(
        file,
        path -> {
          requireSize(path, file.source());
          try (InputStream stream = Files.newInputStream(path)) {
            return ContentHash.of(stream);
          }
        });
  }

  /**
   * Where a file is, as a URI; on some systems that looks at the file.
   *
   * @throws org.gongkai.parsers.error.ReportException if that cannot be told
   */
  public URI place(InputFile file) {
    return inTime(file, path -> path.toAbsolutePath().toUri());
  }

  private <T> T whileUnchanged(InputFile file, Reading<T> reading) {
    return inTime(
        file,
        path -> {
          FileState before = FileState.of(path);
          T result = reading.read(path);
          if (!FileState.of(path).equals(before)) {
            throw changed(file.source());
          }
          return result;
        });
  }

  private <T> T inTime(InputFile file, Reading<T> reading) {
    try {
      if (file.problem() != null) {
        throw file.problem();
      }
      return patience.call(() -> reading.read(file.path()));
    } catch (IOException e) {
      throw refusal(file.source(), e);
    }
  }

  /** The error of a file that changes under the reader's hands. */
  public static UnreadableSourceException changed(String source) {
    return new UnreadableSourceException(source, "It changed while it was being read.");
  }

  private byte[] load(Path path, String source) throws IOException {
    requireSize(path, source);
    // A pipe tells no size, so what comes is counted as well.
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes((int) maxBytes + 1);
      if (bytes.length > maxBytes) {
        throw tooLarge(source);
      }
      return bytes;
    }
  }

  private void requireSize(Path path, String source) throws IOException {
    if (Files.size(path) > maxBytes) {
      throw tooLarge(source);
    }
  }

  private LimitExceededException tooLarge(String source) {
    return new LimitExceededException(source, "maxBytes", maxBytes);
  }

  private static UnreadableSourceException refusal(String source, IOException problem) {
    return problem instanceof SourceProblem found
        ? new UnreadableSourceException(source, found.getMessage(), found.advice(), found)
        : new UnreadableSourceException(source, reason(problem), problem);
  }

  private static String reason(IOException problem) {
    if (problem instanceof NoSuchFileException) {
      return "It is not there, or is a link to nothing.";
    }
    if (problem instanceof AccessDeniedException) {
      return "The permission to read it is missing.";
    }
    String message = String.valueOf(problem.getMessage());
    return "It cannot be opened: " + message + (message.endsWith(".") ? "" : ".");
  }

  @FunctionalInterface
  private interface Reading<T> {
    T read(Path path) throws IOException;
  }
}
