package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the files of a folder and all below it, in the order of their whole paths. Hidden
 * ones, lock files of office programs and loops of links are passed over; what cannot be read comes
 * with the reason. Through links each folder is gone through once: links across each other would
 * make paths without end. Only the folders on the way to the next file are held.
 */
final class FolderWalk implements Iterator<InputFile> {
  private final String prefix;
  private final Predicate<Path> unwanted;
  private final Patience patience;
  private final Deque<OpenFolder> open = new ArrayDeque<>();
  private final Set<Object> enteredByLink = new HashSet<>();

  /** How many of the open folders there are up to the first that a link led to; 0 without one. */
  private int depthOfLink;

  private @Nullable InputFile next;

  FolderWalk(Path root, String prefix, Predicate<Path> unwanted, Patience patience) {
    this.prefix = prefix;
    this.unwanted = unwanted;
    this.patience = patience;
    InputFile problem = enter(root, "");
    next = problem == null ? find() : problem;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public InputFile next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    InputFile file = next;
    next = find();
    return file;
  }

  private @Nullable InputFile find() {
    while (!open.isEmpty()) {
      OpenFolder folder = open.element();
      if (!folder.hasNext()) {
        leave();
        continue;
      }
      InputFile file = step(folder, folder.next());
      if (file != null) {
        return file;
      }
    }
    return null;
  }

  private @Nullable InputFile step(OpenFolder folder, OpenFolder.Child child) {
    Path path = folder.path(child);
    String below = folder.below() + child.name();
    try {
      // One that gives no answer is not asked again.
      if (!(child.problem() instanceof NoAnswerException)
          && patience.call(() -> unwanted.test(path))) {
        return null;
      }
    } catch (IOException e) {
      return new InputFile(path, prefix + below, e);
    }
    return child.isFolder()
        ? enter(path, below + "/")
        : new InputFile(path, prefix + below, child.problem());
  }

  /** Opens a folder; gives what is wrong with it, if it cannot be. */
  private @Nullable InputFile enter(Path path, String below) {
    try {
      OpenFolder folder = OpenFolder.list(path, below, patience);
      boolean circle = open.stream().anyMatch(on -> on.key().equals(folder.key()));
      boolean byLink =
          depthOfLink > 0 || !open.isEmpty() && patience.call(() -> Files.isSymbolicLink(path));
      if (!circle && (!byLink || enteredByLink.add(folder.key()))) {
        open.push(folder);
        depthOfLink = byLink && depthOfLink == 0 ? open.size() : depthOfLink;
      }
      return null;
    } catch (IOException e) {
      String name = prefix + below;
      return new InputFile(path, name.isEmpty() ? path.toString() : withoutSlash(name), e);
    }
  }

  private void leave() {
    open.pop();
    depthOfLink = open.size() < depthOfLink ? 0 : depthOfLink;
  }

  private static String withoutSlash(String name) {
    return name.substring(0, name.length() - 1);
  }
}
