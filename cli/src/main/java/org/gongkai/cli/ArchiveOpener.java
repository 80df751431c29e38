package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.gongkai.parsers.ReportParser;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.ArchiveEntry;

/** Opens those of the inputs that are archives. */
final class ArchiveOpener {
  private final ReportParser parser = ReportParser.create();
  private final FileReader files;

  ArchiveOpener(FileReader files) {
    this.files = files;
  }

  /** The files of an archive, or what is wrong with it; none for what is no archive. */
  Iterator<ArchiveEntry> open(InputFile file) {
    try {
      if (file.problem() == null && looksLikeZip(file)) {
        return open(files.load(file), file.source());
      }
    } catch (IOException | RuntimeException e) {
      // Reading the file by itself will tell what is wrong.
    }
    return Collections.emptyIterator();
  }

  private Iterator<ArchiveEntry> open(byte[] bytes, String source) {
    if (!parser.isArchive(bytes, source)) {
      return Collections.emptyIterator();
    }
    try {
      return parser.entries(bytes, source).iterator();
    } catch (ReportException e) {
      return List.of(ArchiveEntry.failed(source, e)).iterator();
    }
  }

  /** Spares loading what is none: a zip begins with PK, but for what some programs put before. */
  private static boolean looksLikeZip(InputFile file) throws IOException {
    if (!Files.isRegularFile(file.path())) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file.path())) {
      byte[] start = stream.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    }
  }
}
