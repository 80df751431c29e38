package org.gongkai.cli.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.InputFile;
import org.gongkai.export.batch.BatchItem;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.ArchiveEntry;

/** Opens archives. Their files are unpacked one at a time, when they are asked for. */
public final class ArchiveOpener {
  private final ReportParser parser;
  private final FileLoader files;
  private final long maxEntryBytes;

  /**
   * Opens archives that the loader loads.
   *
   * @param maxEntryBytes the most bytes that a file in an archive may have
   */
  public ArchiveOpener(ReadingChoice settings, FileLoader files, long maxEntryBytes) {
    this.parser = settings.parser();
    this.files = files;
    this.maxEntryBytes = maxEntryBytes;
  }

  /**
   * The files of an archive, or what is wrong with it.
   *
   * @param before is told the name of each file before it is unpacked; a {@code ReportException}
   *     that it throws is this file's error
   */
  public Iterator<ArchivedFile> open(InputFile archive, Consumer<String> before) {
    Path path = archive.path();
    try {
      Iterable<ArchiveEntry> entries =
          parser.entries(files.load(archive), archive.source(), before);
      return StreamSupport.stream(entries.spliterator(), false)
          .map(entry -> file(path, entry))
          .iterator();
    } catch (ReportException e) {
      return Collections.singleton(failed(path, archive.source(), e)).iterator();
    }
  }

  private ArchivedFile file(Path archive, ArchiveEntry entry) {
    try {
      byte[] bytes = entry.bytes();
      return bytes.length <= maxEntryBytes
          ? ArchivedFile.of(archive, entry.name(), bytes)
          : ArchivedFile.failed(archive, tooLarge(entry.name()));
    } catch (ReportException e) {
      return failed(archive, entry.name(), e);
    }
  }

  /** What stands for a file that cannot be unpacked, or an archive that cannot be opened. */
  public static ArchivedFile failed(Path archive, String source, ReportException refusal) {
    return ArchivedFile.failed(archive, ContentReader.refused(refusal, 0).item(source));
  }

  private BatchItem.FailedInput tooLarge(String source) {
    return new BatchItem.FailedInput(
        source,
        LimitExceededException.class.getSimpleName(),
        "It has more than " + maxEntryBytes + " bytes in its archive.",
        "Unpack the archive, or give the program more memory: GONGKAI_JAVA_OPTS=-Xmx8g.");
  }
}
