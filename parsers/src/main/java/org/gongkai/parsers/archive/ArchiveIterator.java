package org.gongkai.parsers.archive;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.ArchiveEntry;
import org.gongkai.parsers.source.SourceBytes;

/** Goes through an archive and, at their places, the archives in it. */
final class ArchiveIterator implements Iterator<ArchiveEntry> {
  private final ArchiveLimits limits;
  private final Consumer<String> before;

  /** The archives that are open, each in the one below it; none is ever empty between calls. */
  private final Deque<OpenArchive> open = new ArrayDeque<>();

  ArchiveIterator(SourceBytes source, ArchiveLimits limits, Consumer<String> before) {
    this.limits = limits;
    this.before = before;
    open.push(OpenArchive.open(source, limits));
  }

  @Override
  public boolean hasNext() {
    return !open.isEmpty();
  }

  @Override
  public ArchiveEntry next() {
    if (open.isEmpty()) {
      throw new NoSuchElementException();
    }
    while (true) {
      String name = open.element().nextName();
      try {
        SourceBytes file = taken(name);
        if (!Archives.isArchive(file)) {
          return closed(ArchiveEntry.of(name, file.bytes()));
        }
        limits.checkDepth(open.size() + 1);
        open.push(OpenArchive.open(file, limits));
      } catch (ReportException e) {
        return closed(ArchiveEntry.failed(name, e));
      } catch (RuntimeException e) {
        ReportException broken =
            new CorruptDocumentException(name, "It is damaged in its archive.", e);
        return closed(ArchiveEntry.failed(name, broken));
      }
    }
  }

  private SourceBytes taken(String name) {
    try {
      before.accept(name);
    } catch (ReportException e) {
      open.element().passOver();
      throw e;
    }
    return open.element().take();
  }

  /** Closes the archives that have nothing left. */
  private ArchiveEntry closed(ArchiveEntry entry) {
    while (!open.isEmpty() && open.element().isEmpty()) {
      open.pop();
    }
    return entry;
  }
}
