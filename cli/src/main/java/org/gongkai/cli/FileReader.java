package org.gongkai.cli;

import org.gongkai.parsers.error.ReportException;

/** Reads one file. Whatever is wrong with it, or fails on it, is a {@link ReadResult.Failure}. */
final class FileReader {
  private final ReportSource reports;
  private final FileLoader files;

  FileReader(ReportSource reports, FileLoader files) {
    this.reports = reports;
    this.files = files;
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
    return files.load(file);
  }
}
