package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A folder of which some children are still to come, in the order of their paths. */
final class OpenFolder {
  /**
   * Something in a folder.
   *
   * @param name its name as a text
   * @param odd its path where the name as a text does not lead to it; else null
   * @param problem why it cannot be read, where that is known; else null
   */
  record Child(String name, @Nullable Path odd, boolean isFolder, @Nullable IOException problem) {
    static Child of(Path path, boolean isFolder) {
      return of(path, isFolder, null);
    }

    /** One that cannot be read. */
    static Child unread(Path path, IOException problem) {
      return of(path, false, problem);
    }

    private static Child of(Path path, boolean isFolder, @Nullable IOException problem) {
      String name = NameText.of(path);
      Path odd = path.getFileName().toString().equals(name) ? null : path;
      return new Child(name, odd, isFolder, problem);
    }

    /** What sorts the children as the whole paths below them sort. */
    private String key() {
      return isFolder ? name + "/" : name;
    }
  }

  private final Path path;
  private final String below;
  private final Object key;
  private final Deque<Child> rest;

  private OpenFolder(Path path, String below, Object key, Deque<Child> rest) {
    this.path = path;
    this.below = below;
    this.key = key;
    this.rest = rest;
  }

  /**
   * Lists a folder.
   *
   * @param below its path below the root, with a slash at its end; empty for the root
   */
  static OpenFolder list(Path path, String below, Patience patience) throws IOException {
    Object key = patience.call(() -> key(path));
    List<Child> children = new FolderListing(patience).children(path);
    children.sort(Comparator.comparing(Child::key));
    return new OpenFolder(path, below, key, new ArrayDeque<>(children));
  }

  Path path() {
    return path;
  }

  Path path(Child child) {
    return child.odd() == null ? path.resolve(child.name()) : child.odd();
  }

  String below() {
    return below;
  }

  /** What is equal for the same folder under another name. */
  Object key() {
    return key;
  }

  private static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path.toRealPath() : key; // Windows has no such keys.
  }

  boolean hasNext() {
    return !rest.isEmpty();
  }

  /** The next child, which is not held any more. */
  Child next() {
    return rest.remove();
  }
}
