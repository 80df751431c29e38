package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
  static OpenFolder list(Path path, String below) throws IOException {
    Object key = key(path);
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(path)) {
      for (Path child : paths) {
        if (!isPassedOver(child)) {
          children.add(child(child));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    children.sort(Comparator.comparing(Child::key));
    return new OpenFolder(path, below, key, new ArrayDeque<>(children));
  }

  private static Child child(Path path) {
    String name = NameText.of(path);
    Path odd = path.getFileName().toString().equals(name) ? null : path;
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      // A pipe or a device would be waited for forever.
      IOException problem =
          attributes.isOther() ? new IOException("It is neither a file nor a folder.") : null;
      return new Child(name, odd, attributes.isDirectory(), problem);
    } catch (IOException e) {
      return new Child(name, odd, false, e); // Such as a link to nothing.
    }
  }

  private static boolean isPassedOver(Path child) {
    String name = child.getFileName().toString();
    try {
      return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(child);
    } catch (IOException e) {
      return false; // Reading it will tell what is wrong.
    }
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
