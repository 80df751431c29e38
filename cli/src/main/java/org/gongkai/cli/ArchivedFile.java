package org.gongkai.cli;

import org.gongkai.parsers.source.ArchiveEntry;

/**
 * A file of an archive.
 *
 * @param entry the file, or why it cannot be unpacked
 */
record ArchivedFile(ArchiveEntry entry) implements Input {
  @Override
  public String source() {
    return entry.name();
  }
}
