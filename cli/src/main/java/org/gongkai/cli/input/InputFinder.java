package org.gongkai.cli.input;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Finds the files to read. A file given by itself is named by its name, files of a folder by the
 * path below it; where several inputs are given, what was typed stands before it. {@code /} parts
 * folders on every system. The order is that of the inputs, in a folder that of the names.
 */
public final class InputFinder {
  private final Predicate<Path> unwanted;
  private final Patience patience;

  /**
   * A finder.
   *
   * @param unwanted files and folders to pass over, such as the tables of an earlier run
   * @param patience how long a folder may take to answer
   */
  public InputFinder(Predicate<Path> unwanted, Patience patience) {
    this.unwanted = unwanted;
    this.patience = patience;
  }

  /** The one file that was typed. */
  public static InputFile single(String typed) {
    return file(Path.of(typed), "");
  }

  /** All files of the inputs as typed, all of which must exist; each name comes once. */
  public List<InputFile> find(List<String> inputs) {
    List<InputFile> files = new ArrayList<>();
    walk(inputs).forEachRemaining(files::add);
    return files;
  }

  /**
   * The same files, found while they are asked for: what is held is no more than the names in the
   * folders on the way that are still to come, and, where inputs overlap, the names that came.
   */
  public Iterator<InputFile> walk(List<String> inputs) {
    if (inputs.size() == 1) {
      return walk(inputs.get(0), "");
    }
    return new ChainedFiles(
        inputs.iterator(), typed -> walk(typed, withSlashes(typed)), overlap(inputs));
  }

  /** Whether a name may come twice: the names of one input can begin as those of another do. */
  static boolean overlap(List<String> inputs) {
    // Of all names that begin with one, the first stands right after it.
    List<String> sorted = inputs.stream().map(InputFinder::beginning).sorted().toList();
    return IntStream.range(1, sorted.size())
        .anyMatch(i -> sorted.get(i).startsWith(sorted.get(i - 1)));
  }

  private static String beginning(String typed) {
    String name = withSlashes(typed);
    return Files.isDirectory(Path.of(typed)) ? folderPrefix(name) : name;
  }

  private Iterator<InputFile> walk(String typed, String prefix) {
    Path path = Path.of(typed);
    return Files.isDirectory(path)
        ? new FolderWalk(path, folderPrefix(prefix), unwanted, patience)
        : Collections.singleton(file(path, prefix)).iterator();
  }

  private static InputFile file(Path path, String typed) {
    String source = typed.isEmpty() ? String.valueOf(path.getFileName()) : typed;
    return new InputFile(path, source, null);
  }

  private static String folderPrefix(String typed) {
    return typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
  }

  private static String withSlashes(String path) {
    return path.replace(File.separatorChar, '/');
  }
}
