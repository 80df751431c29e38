package org.gongkai.cli.batch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * A folder with links to the inputs that failed, or copies where the system has no links. A link is
 * named as the tables name the input, with {@code _} for {@code /}; of an archive with failed files
 * there is one link.
 */
final class Quarantine {
  private final Path folder;
  private @Nullable Path last;

  private Quarantine(Path folder) {
    this.folder = folder;
  }

  static Optional<Quarantine> open(Optional<Path> folder) throws IOException {
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(folder.get());
    return Optional.of(new Quarantine(folder.get()));
  }

  /** Links a failed input. One that is gone, or no file, is passed over. */
  void add(Input input) throws IOException {
    Path file = file(input).toAbsolutePath();
    // The files of an archive come one after the other.
    if (!file.equals(last) && Files.isRegularFile(file)) {
      last = file;
      String name = name(input);
      for (int number = 1; !link(file, number == 1 ? name : number + "_" + name); number++) {
        // The name is taken by another input's link.
      }
    }
  }

  private static Path file(Input input) {
    return input instanceof ArchivedFile inside ? inside.archive() : ((InputFile) input).path();
  }

  private static String name(Input input) {
    String source = input.source();
    int inside = input instanceof ArchivedFile ? source.indexOf("!/") : -1;
    return (inside < 0 ? source : source.substring(0, inside)).replaceAll("[/\\\\:]+", "_");
  }

  /** Whether there is a link of this name to the file now. */
  private boolean link(Path file, String name) throws IOException {
    Path link = folder.resolve(name);
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
      return Files.exists(link) && Files.isSameFile(link, file);
    }
    try {
      Files.createSymbolicLink(link, file);
    } catch (UnsupportedOperationException e) {
      Files.copy(file, link);
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      Files.copy(file, link); // Windows lets only some users make links.
    }
    return true;
  }
}
