package org.gongkai.cli.input;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Finds the files to read. A file given by itself is named by its name, files of a folder by the
 * path below it; where several inputs are given, what was typed stands before it. {@code /} parts
 * folders on every system. The order is that of the inputs, in a folder that of the names.
 */
public final class InputFinder {
  private final Predicate<Path> unwanted;

  /**
   * A finder.
   *
   * @param unwanted files and folders to pass over, such as the tables of an earlier run
   */
  public InputFinder(Predicate<Path> unwanted) {
    this.unwanted = unwanted;
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
   * folders on the way, and, where several inputs may overlap, the names that came.
   */
  public Iterator<InputFile> walk(List<String> inputs) {
    if (inputs.size() == 1) {
      return walk(inputs.get(0), "");
    }
    Set<String> seen = new HashSet<>();
    return inputs.stream()
        .flatMap(typed -> stream(walk(typed, withSlashes(typed))))
        .filter(file -> seen.add(file.source()))
        .iterator();
  }

  private Iterator<InputFile> walk(String typed, String prefix) {
    Path path = Path.of(typed);
    return Files.isDirectory(path)
        ? new FolderWalk(path, folderPrefix(prefix), unwanted)
        : Collections.singleton(file(path, prefix)).iterator();
  }

  private static Stream<InputFile> stream(Iterator<InputFile> files) {
    Iterable<InputFile> iterable = () -> files;
    return StreamSupport.stream(iterable.spliterator(), false);
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
