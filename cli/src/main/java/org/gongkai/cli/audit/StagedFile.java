package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.gongkai.cli.folder.FolderTree;

/** A file that is made under a hidden name beside its place, and put there when it is whole. */
final class StagedFile implements AutoCloseable {
  private final Path target;
  private final Path work;
  private final Places places;

  private StagedFile(Path target, Path work, Places places) {
    this.target = target;
    this.work = work;
    this.places = places;
  }

  /**
   * Begins a file; the folder that it goes to is made if it is not there.
   *
   * @throws org.gongkai.cli.read.BatchException if what is there may not be replaced
   */
  static StagedFile open(Path target, Places places) throws IOException {
    places.requireFile(target);
    Path folder = target.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    // Not by createTempFile: only the user could read what comes of it.
    Path work = folder.resolve(".gongkai-" + UUID.randomUUID() + ".tmp");
    return new StagedFile(target, Files.createFile(work), places);
  }

  /** Where the file is made. */
  Path work() {
    return work;
  }

  /** Puts the file, which must be closed, in its place, over one of an earlier run. */
  void commit() throws IOException {
    places.requireFile(target);
    FolderTree.replace(work, target);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(work);
  }
}
