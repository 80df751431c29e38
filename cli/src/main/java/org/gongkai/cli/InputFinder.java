package org.gongkai.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds the files to read. A file given by itself is named by its name, files of a folder by the
 * path below it; where several inputs are given, what was typed stands before it. {@code /} parts
 * folders on every system. The order is that of the inputs, in a folder that of the names.
 */
final class InputFinder {
  private final Predicate<Path> unwanted;

  /**
   * A finder.
   *
   * @param unwanted files to pass over, such as the tables of an earlier run
   */
  InputFinder(Predicate<Path> unwanted) {
    this.unwanted = unwanted;
  }

  /** The files of the inputs as typed, all of which must exist; each name comes once. */
  List<InputFile> find(List<String> inputs) throws IOException {
    Map<String, InputFile> found = new LinkedHashMap<>();
    for (String typed : inputs) {
      Path path = Path.of(typed);
      String prefix = inputs.size() == 1 ? "" : withSlashes(typed);
      for (InputFile file : Files.isDirectory(path) ? below(path, prefix) : single(path, prefix)) {
        found.putIfAbsent(file.source(), file);
      }
    }
    return List.copyOf(found.values());
  }

  private static List<InputFile> single(Path path, String typed) {
    String source = typed.isEmpty() ? String.valueOf(path.getFileName()) : typed;
    return List.of(new InputFile(path, source, null));
  }

  private List<InputFile> below(Path root, String typed) throws IOException {
    List<InputFile> files = new ArrayList<>();
    FolderVisitor visitor = new FolderVisitor(root, unwanted, folderPrefix(typed), files);
    Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    files.sort(Comparator.comparing(InputFile::source));
    return files;
  }

  private static String folderPrefix(String typed) {
    return typed.isEmpty() || typed.endsWith("/") ? typed : typed + "/";
  }

  static String withSlashes(String path) {
    return path.replace(File.separatorChar, '/');
  }
}
