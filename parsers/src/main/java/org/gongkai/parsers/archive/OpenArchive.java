package org.gongkai.parsers.archive;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.zip.ZipContainer;
import org.gongkai.parsers.zip.ZipItem;

/** An archive whose files are taken out one by one, by their names. */
final class OpenArchive {
  /** Parts an archive's name from the path in it. */
  private static final String INSIDE = "!/";

  /** A file and how it is named outside. */
  private record Named(String name, ZipItem item) {}

  private final ZipContainer container;
  private final ArchiveLimits limits;
  private final Deque<Named> waiting = new ArrayDeque<>();

  private OpenArchive(ZipContainer container, ArchiveLimits limits) {
    this.container = container;
    this.limits = limits;
  }

  static OpenArchive open(SourceBytes source, ArchiveLimits limits) {
    ZipContainer container = ZipContainer.open(source, limits.context(source.name()));
    limits.countEntries(container.items().size());
    OpenArchive archive = new OpenArchive(container, limits);
    List<Named> files =
        container.items().stream()
            .filter(item -> !item.isFolder() && EntryPath.of(item.name()).isWanted())
            .map(item -> new Named(nameOf(source, item), item))
            .sorted(Comparator.comparing(Named::name))
            .toList();
    if (files.isEmpty()) {
      throw new UnsupportedFormatException(source.name(), "It is a ZIP archive without files.");
    }
    UniqueNames names = new UniqueNames(files.stream().map(Named::name).toList());
    files.forEach(file -> archive.waiting.add(new Named(names.next(file.name()), file.item())));
    return archive;
  }

  private static String nameOf(SourceBytes source, ZipItem item) {
    return source.name() + INSIDE + EntryPath.of(item.name()).cleaned();
  }

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** How the next file is named. */
  String nextName() {
    return waiting.element().name();
  }

  /** Leaves the next file where it is. */
  void passOver() {
    waiting.remove();
  }

  /**
   * Takes the next file out.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be unpacked
   */
  SourceBytes take() {
    Named file = waiting.remove();
    if (file.item().encrypted()) {
      throw new EncryptedDocumentException(
          file.name(), "It is locked by a password in its archive.");
    }
    try {
      byte[] bytes = container.read(file.item());
      limits.countBytes(bytes.length);
      return new SourceBytes(file.name(), bytes);
    } catch (CorruptDocumentException e) {
      throw new CorruptDocumentException(file.name(), "It is damaged in its archive.", e);
    }
  }
}
