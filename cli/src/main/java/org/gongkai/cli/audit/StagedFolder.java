package org.gongkai.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.cli.folder.FolderTree;

/**
 * A folder whose new files are made in a hidden one inside it and moved to their place when all are
 * whole. Unless it is committed nothing of it remains, also when the program is interrupted.
 */
public final class StagedFolder implements AutoCloseable {
  private final Path folder;
  private final Path work;
  private final Places places;
  private final Thread onInterrupt = new Thread(this::discard, "gongkai-audit-clean-up");

  private StagedFolder(Path folder, Path work, Places places) {
    this.folder = folder;
    this.work = work;
    this.places = places;
  }

  /** Begins new files of a folder, which is made if it is not there. */
  public static StagedFolder open(Path folder, Places places) throws IOException {
    Files.createDirectories(folder);
    Path work = Files.createTempDirectory(folder, ".gongkai-");
    StagedFolder staged = new StagedFolder(folder, work, places);
    Runtime.getRuntime().addShutdownHook(staged.onInterrupt);
    return staged;
  }

  /** The folder in which files are made. */
  public Path work() {
    return work;
  }

  /**
   * Where a file is made whose place is this name in the folder.
   *
   * @throws org.gongkai.cli.read.BatchException if what is there may not be replaced
   */
  public Path file(String name) throws IOException {
    places.requireFile(folder.resolve(name));
    return work.resolve(name);
  }

  /**
   * Puts all files, which must be closed, in their place, over those of an earlier run.
   *
   * @throws org.gongkai.cli.read.BatchException if what is there may not be replaced; then nothing
   *     is put
   */
  public void commit() throws IOException {
    List<Path> all = list(work);
    for (Path made : all) {
      requirePlace(made);
    }
    for (Path made : all) {
      if (Files.isDirectory(made)) {
        Files.createDirectories(place(made));
      } else {
        FolderTree.replace(made, place(made));
      }
    }
  }

  private void requirePlace(Path made) throws IOException {
    if (Files.isDirectory(made)) {
      places.requireFolder(place(made));
    } else {
      places.requireFile(place(made));
    }
  }

  private Path place(Path made) {
    return folder.resolve(work.relativize(made));
  }

  /** What is in a folder and in those below it, each folder before its contents. */
  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> !file.equals(folder)).sorted().toList();
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is being interrupted: the hook runs by itself.
    }
  }

  private void discard() {
    try {
      FolderTree.delete(work);
    } catch (IOException e) {
      // Nothing more can be done; the folder is hidden.
    }
  }
}
