package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
  private final Set<String> own;
  private final boolean overwrite;
  private boolean over;

  private RunFolder(Path folder, RunLock lock, boolean overwrite) {
    this.folder = folder;
    this.lock = lock;
    this.own = OwnOutputs.in(folder);
    this.overwrite = overwrite;
  }

  /**
   * Takes a folder for a run; it is made if it is not there.
   *
   * @param anew whether to forget what an unfinished run has done
   * @param overwrite whether files that no run made may be replaced
   * @throws BatchException if another run has it
   */
  public static RunFolder open(Path folder, boolean anew, boolean overwrite) throws IOException {
    try {
      RunLock lock = RunLock.take(hidden(folder).resolve("lock"));
      RunFolder run = new RunFolder(folder, lock, overwrite);
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

  static Path hidden(Path folder) {
    return folder.resolve(HIDDEN);
  }

  private Path hidden() {
    return hidden(folder);
  }

  /** An empty folder for outputs that are not whole yet. */
  public Path work() {
    return hidden().resolve("work");
  }

  /** The file of the journal. */
  public Path journal() {
    return hidden().resolve("journal");
  }

  /** The names of what earlier runs have made there, for {@code names} to be put beside. */
  public List<String> earlier(List<String> names) {
    return own.stream()
        .filter(name -> !names.contains(name) && Files.exists(folder.resolve(name)))
        .toList();
  }

  /**
   * Checks, before anything is read, that outputs can be put in their place.
   *
   * @throws BatchException if a file or folder that no run made has one of the names
   */
  public void requirePlaces(List<String> names) throws IOException {
    for (String name : names) {
      requirePlace(name);
    }
  }

  /**
   * Puts outputs, which are whole now, in their place, over those of an earlier run.
   *
   * @param names the last of which tells of all others: while some are of this run and some of the
   *     one before, it is not there
   * @throws BatchException if something that no run made has one of the names; then nothing is put
   */
  public synchronized void publish(List<String> names) throws IOException {
    requirePlaces(names);
    Set<String> all = new LinkedHashSet<>(own);
    all.addAll(names);
    OwnOutputs.note(folder, all);
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
    if (Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.isRegularFile(output) || !isOwn(name) || !isOfKind(there, output)) {
        throw refusal(
            there
                + " is a folder that no run made. Move it away, or choose another folder, and run this again.");
      }
    } else if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !isOwn(name)) {
      throw refusal(
          there
              + " is there already, and gongkai.json does not name it as made by an earlier run."
              + " Move it away, choose another folder, or replace it with --overwrite.");
    }
  }

  private boolean isOwn(String name) {
    return overwrite || own.contains(name);
  }

  /** Before an output is made, all that can be told is that it has its place. */
  private static boolean isOfKind(Path there, Path output) throws IOException {
    return !Files.isDirectory(output) || FolderTree.isOfKind(there, output);
  }

  private static BatchException refusal(String reason) {
    return new BatchException("The output cannot be written: " + reason);
  }

  /** Removes the journal: the run is whole. */
  public synchronized void forget() throws IOException {
    FolderTree.delete(journal());
    Files.deleteIfExists(OwnOutputs.note(folder));
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
    if (!Files.exists(journal()) && !Files.exists(OwnOutputs.note(folder))) {
      Files.deleteIfExists(hidden());
    }
  }
}
