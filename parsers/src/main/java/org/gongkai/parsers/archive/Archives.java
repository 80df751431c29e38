package org.gongkai.parsers.archive;

import java.util.function.Consumer;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.detect.FormatDetector;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.ArchiveEntry;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;

/** Tells archives from other files, also from documents that are zips, and opens them. */
public final class Archives {
  private Archives() {}

  /** Whether a file is an archive that can be opened; false for what is damaged beyond telling. */
  public static boolean isArchive(SourceBytes source) {
    try {
      return FormatDetector.detect(source) == Format.ZIP;
    } catch (ReportException e) {
      return false;
    }
  }

  /**
   * The files of an archive and of the archives in it, by their names, one unpacked at a time.
   *
   * @param before is told each name before its file is unpacked; what it throws is the file's
   *     failure
   * @throws UnsupportedFormatException if it is no archive, or one without files
   * @throws ReportException if it is broken or goes beyond a limit
   */
  public static Iterable<ArchiveEntry> entries(
      SourceBytes source, ReadLimits limits, Consumer<String> before) {
    Format format = FormatDetector.detect(source);
    if (format != Format.ZIP) {
      throw new UnsupportedFormatException(
          source.name(), "It is " + format.description() + ", no archive.");
    }
    // What is wrong with the archive as a whole is told now, not while its files are taken out.
    OpenArchive.open(source, new ArchiveLimits(source.name(), limits));
    return () -> new ArchiveIterator(source, new ArchiveLimits(source.name(), limits), before);
  }
}
