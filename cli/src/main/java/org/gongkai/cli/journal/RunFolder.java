package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.cli.folder.FolderTree;
import org.gongkai.cli.read.BatchException;

/**
 * The output folder of a run. All that is not whole yet is in a hidden folder in it, {@value
 * #HIDDEN}: the lock that keeps other runs away, the journal by which the next run goes on, and the
 * outputs that are being written. A whole run removes it; one that was broken off leaves the
 * journal.
 */
public final class RunFolder implements AutoCloseable {
  private static final String HIDDEN = ".gongkai";

  private final Path folder;
  private final RunLock lock;
  private boolean over;

  private RunFolder(Path folder, RunLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes a folder for a run; it is made if it is not there.
   *
   * @param anew whether to forget what an unfinished run has done
   * @throws BatchException if another run has it
   */
  public static RunFolder open(Path folder, boolean anew) throws IOException {
    try {
      RunFolder run = new RunFolder(folder, RunLock.take(folder.resolve(HIDDEN).resolve("lock")));
      FolderTree.delete(run.work());
      if (anew) {
        FolderTree.delete(run.journal());
      }
      Files.createDirectory(run.work());
      return run;
    } catch (FolderInUseException e) {
      throw new BatchException(
          "Another run is writing to " + folder + ". Wait for its end, or choose another folder.");
    }
  }

  private Path hidden() {
    return folder.resolve(HIDDEN);
  }

  /** An empty folder for outputs that are not whole yet. */
  public Path work() {
    return hidden().resolve("work");
  }

  /** The file of the journal. */
  public Path journal() {
    return hidden().resolve("journal");
  }

  /**
   * Puts outputs, which are whole now, in their place, over those of an earlier run.
   *
   * @param names the last of which tells of all others: while some are of this run and some of the
   *     one before, it is not there
   * @throws BatchException if something that is no output has one of the names; then nothing is put
   */
  public synchronized void publish(List<String> names) throws IOException {
    for (String name : names) {
      requirePlace(name);
    }
    Files.deleteIfExists(folder.resolve(names.get(names.size() - 1)));
    for (String name : names) {
      Path output = work().resolve(name);
      if (Files.exists(output)) {
        FolderTree.replace(output, folder.resolve(name));
      }
    }
  }

  private void requirePlace(String name) throws IOException {
    Path output = work().resolve(name);
    Path there = folder.resolve(name);
    if (!Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (Files.isRegularFile(output)
        || Files.isDirectory(output) && !FolderTree.isOfKind(there, output)) {
      throw new BatchException(
          "The output cannot be written: "
              + there
              + " is a folder that no run made. Move it away, or choose another folder, and run"
              + " this again.");
    }
  }

  /** Removes the journal: the run is whole. */
  public synchronized void forget() throws IOException {
    FolderTree.delete(journal());
  }

  /** Lets go of the folder. Of the outputs in work nothing remains. */
  @Override
  public synchronized void close() throws IOException {
    if (over) {
      return;
    }
    over = true;
    try {
      FolderTree.delete(work());
    } finally {
      lock.close();
    }
    if (!Files.exists(journal())) {
      Files.deleteIfExists(hidden());
    }
  }
}
