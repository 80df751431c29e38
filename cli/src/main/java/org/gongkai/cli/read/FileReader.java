package org.gongkai.cli.read;

import java.util.function.Supplier;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.InputFile;
import org.gongkai.parsers.error.ReportException;

/** Reads one file. Whatever is wrong with it, or fails on it, is a {@link ReadResult.Failure}. */
public final class FileReader {
  private final ReportSource reports;
  private final FileLoader files;

  /** Loads files by the loader and takes their reports from the source. */
  public FileReader(ReportSource reports, FileLoader files) {
    this.reports = reports;
    this.files = files;
  }

  /** Reads a file. */
  public ReadResult read(InputFile file) {
    return read(reports, () -> files.load(file), file.source());
  }

  static ReadResult read(ReportSource reports, Supplier<byte[]> bytes, String source) {
    try {
      return new ReadResult.Success(reports.read(bytes.get(), source));
    } catch (ReportException e) {
      return ReadResult.Failure.of(source, e);
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      return ReadResult.Failure.internal(source, e);
    }
  }
}
