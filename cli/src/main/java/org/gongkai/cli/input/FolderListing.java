package org.gongkai.cli.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What is in a folder. However large it is, only what gives no answer is waited for in vain: it is
 * listed in small parts, each of which has its time.
 */
final class FolderListing {
  private static final int PART = 256;

  private final Patience patience;

  FolderListing(Patience patience) {
    this.patience = patience;
  }

  /** The children of a folder in any order, without those that are passed over. */
  List<OpenFolder.Child> children(Path folder) throws IOException {
    DirectoryStream<Path> stream = patience.call(() -> Files.newDirectoryStream(folder));
    boolean answers = true;
    try {
      return children(stream.iterator());
    } catch (NoAnswerException e) {
      answers = false;
      throw e;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } finally {
      if (answers) { // Else closing it would wait as well.
        stream.close();
      }
    }
  }

  private List<OpenFolder.Child> children(Iterator<Path> paths) throws IOException {
    List<OpenFolder.Child> children = new ArrayList<>();
    for (List<Path> part = next(paths); !part.isEmpty(); part = next(paths)) {
      children.addAll(looked(part));
    }
    return children;
  }

  private List<Path> next(Iterator<Path> paths) throws IOException {
    return patience.call(
        () -> {
          List<Path> part = new ArrayList<>();
          while (part.size() < PART && paths.hasNext()) {
            part.add(paths.next());
          }
          return part;
        });
  }

  /** Where one of them gives no answer, the others are looked at one by one. */
  private List<OpenFolder.Child> looked(List<Path> paths) throws IOException {
    try {
      return patience.call(() -> paths.stream().flatMap(path -> child(path).stream()).toList());
    } catch (NoAnswerException e) {
      if (paths.size() == 1) {
        return List.of(OpenFolder.Child.unread(paths.get(0), e));
      }
      List<OpenFolder.Child> children = new ArrayList<>();
      for (Path path : paths) {
        children.addAll(looked(List.of(path)));
      }
      return children;
    }
  }

  private static Optional<OpenFolder.Child> child(Path path) {
    try {
      if (isPassedOver(path)) {
        return Optional.empty();
      }
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(
          attributes.isOther()
              ? OpenFolder.Child.unread(path, NotAFileException.of(path))
              : OpenFolder.Child.of(path, attributes.isDirectory()));
    } catch (IOException e) {
      return Optional.of(OpenFolder.Child.unread(path, e)); // Such as a link to nothing.
    }
  }

  private static boolean isPassedOver(Path child) throws IOException {
    String name = child.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || Files.isHidden(child);
  }
}
