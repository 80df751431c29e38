package org.gongkai.cli;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.gongkai.parsers.source.ArchiveEntry;

/**
 * The files to read, with those of an archive in its place. An archive is opened when its turn
 * comes and its files are unpacked one at a time, so that memory does not grow with their number.
 */
final class OpenedInputs implements Iterable<Input> {
  private final List<InputFile> files;
  private final ArchiveOpener opener;
  private final Runnable oneMore;

  /**
   * The files.
   *
   * @param oneMore is run for every input that comes on top of the files
   */
  OpenedInputs(List<InputFile> files, ArchiveOpener opener, Runnable oneMore) {
    this.files = files;
    this.opener = opener;
    this.oneMore = oneMore;
  }

  @Override
  public Iterator<Input> iterator() {
    return new Walk(files.iterator());
  }

  private final class Walk implements Iterator<Input> {
    private final Iterator<InputFile> rest;
    private Iterator<ArchiveEntry> archive = Collections.emptyIterator();

    Walk(Iterator<InputFile> rest) {
      this.rest = rest;
    }

    @Override
    public boolean hasNext() {
      return archive.hasNext() || rest.hasNext();
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      if (!archive.hasNext()) {
        InputFile file = rest.next();
        archive = opener.open(file);
        if (!archive.hasNext()) {
          return file;
        }
      }
      Input found = new ArchivedFile(archive.next());
      if (archive.hasNext()) {
        oneMore.run();
      }
      return found;
    }
  }
}
