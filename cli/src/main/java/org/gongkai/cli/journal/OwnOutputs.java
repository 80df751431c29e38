package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gongkai.cli.folder.FolderTree;
import org.gongkai.export.batch.BatchFormat;
import org.gongkai.export.batch.BatchManifest;
import org.jspecify.annotations.Nullable;

/**
 * Tells what runs have made in a folder from what only has the same name. The manifest says so;
 * while outputs are being put, and there is none, a note in the hidden folder does.
 */
public final class OwnOutputs {
  private static final String NOTE = "outputs";

  private OwnOutputs() {}

  /** The names of all files and folders in a folder that runs have made. */
  public static Set<String> in(Path folder) {
    Set<String> names = new LinkedHashSet<>(BatchManifest.outputs(folder));
    try {
      names.addAll(Files.readAllLines(note(folder)));
    } catch (IOException e) {
      // There is none.
    }
    return names;
  }

  /** Whether a path is such an output, of whatever folder. Thread-safe. */
  public static Predicate<Path> finder() {
    return new Finder();
  }

  static Path note(Path folder) {
    return RunFolder.hidden(folder).resolve(NOTE);
  }

  /** Writes the note, whole or not at all. */
  static void note(Path folder, Set<String> names) throws IOException {
    Path half = RunFolder.hidden(folder).resolve(NOTE + ".new");
    Files.write(half, names);
    FolderTree.replace(half, note(folder));
  }

  /** Files of a folder come one after the other, and few have a name of an output. */
  private static final class Finder implements Predicate<Path> {
    private final List<String> all = BatchFormat.allFileNames();
    private volatile Own last = new Own(null, Set.of());

    private record Own(@Nullable Path folder, Set<String> names) {}

    @Override
    public boolean test(Path path) {
      String name = path.getFileName().toString();
      Path parent = path.toAbsolutePath().getParent();
      if (parent == null || !(all.contains(name) || name.equals(BatchManifest.FILE))) {
        return false;
      }
      Own own = last;
      if (!parent.equals(own.folder)) {
        own = new Own(parent, in(parent));
        last = own;
      }
      return own.names.contains(name);
    }
  }
}
