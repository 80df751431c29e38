package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnreadableSourceException;

/** Reads one file. Whatever is wrong with it, or fails on it, is a {@link ReadResult.Failure}. */
final class FileReader {
  private final ReportSource reports;
  private final long maxBytes;

  /**
   * A reader.
   *
   * @param maxBytes larger files are not loaded
   */
  FileReader(ReportSource reports, long maxBytes) {
    this.reports = reports;
    this.maxBytes = Math.min(maxBytes, Integer.MAX_VALUE - 16L);
  }

  ReadResult read(Input file) {
    try {
      return new ReadResult.Success(reports.read(bytes(file), file.source()));
    } catch (ReportException e) {
      return ReadResult.Failure.of(file.source(), e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return ReadResult.Failure.internal(file.source(), e);
    }
  }

  private byte[] bytes(Input input) {
    return input instanceof ArchivedFile archived
        ? archived.entry().bytes()
        : load((InputFile) input);
  }

  /**
   * The content of a file.
   *
   * @throws ReportException if it cannot be loaded
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
