package org.gongkai.cli.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.gongkai.cli.input.ArchivedFile;
import org.gongkai.cli.input.Input;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.input.Patience;
import org.jspecify.annotations.Nullable;

/**
 * A folder with links to the inputs that failed, or copies where the system has no links. A link is
 * named as the tables name the input, with {@code _} for {@code /}, or as the end of that where it
 * is too long for a name; of an archive with failed files there is one link.
 */
final class Quarantine {
  /** Systems take 255 bytes, or units of UTF-16; this leaves room for a number. */
  private static final int MAX_NAME_BYTES = 240;

  /** A file that gives no answer has been waited for already. */
  private static final Duration ANSWER = Duration.ofSeconds(5);

  private final Path folder;
  private final Patience patience = new Patience(ANSWER);
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

  /** Links a failed input. One that is gone, or no file, or cannot be copied, is passed over. */
  void add(Input input) throws IOException {
    Path file = file(input).toAbsolutePath();
    // The files of an archive come one after the other.
    if (!file.equals(last) && isFile(file)) {
      last = file;
      String name = name(input);
      for (int number = 1; !link(file, number == 1 ? name : number + "_" + name); number++) {
        // The name is taken by another input's link.
      }
    }
  }

  private boolean isFile(Path file) {
    try {
      return patience.call(() -> Files.isRegularFile(file));
    } catch (IOException e) {
      return false; // That it gives no answer may be why it failed.
    }
  }

  private static Path file(Input input) {
    return input instanceof ArchivedFile inside ? inside.archive() : ((InputFile) input).path();
  }

  private static String name(Input input) {
    String source = input.source();
    int inside = input instanceof ArchivedFile ? source.indexOf("!/") : -1;
    return end((inside < 0 ? source : source.substring(0, inside)).replaceAll("[/\\\\:]+", "_"));
  }

  private static String end(String name) {
    String end = name;
    while (end.getBytes(StandardCharsets.UTF_8).length > MAX_NAME_BYTES) {
      end = end.substring(end.offsetByCodePoints(0, 1));
    }
    return end;
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
      copy(file, link);
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (IOException e) {
      copy(file, link); // Windows lets only some users make links.
    }
    return true;
  }

  /** That a file cannot be read may be why it failed. */
  private static void copy(Path file, Path link) throws IOException {
    if (Files.isReadable(file)) {
      Files.copy(file, link);
    }
  }
}
