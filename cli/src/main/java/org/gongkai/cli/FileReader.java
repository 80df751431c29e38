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

  ReadResult read(InputFile file) {
    try {
      return new ReadResult.Success(reports.read(files.load(file), file.source()));
    } catch (ReportException e) {
      return ReadResult.Failure.of(file.source(), e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return ReadResult.Failure.internal(file.source(), e);
    }
  }
}
