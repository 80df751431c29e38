package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the files of a folder and all below it. Hidden ones, lock files of office programs and
 * loops of links are passed over; what cannot be read is collected with the reason.
 */
final class FolderVisitor extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Predicate<Path> unwanted;
  private final String prefix;
  private final List<InputFile> files;

  FolderVisitor(Path root, Predicate<Path> unwanted, String prefix, List<InputFile> files) {
    this.root = root;
    this.unwanted = unwanted;
    this.prefix = prefix;
    this.files = files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && isHidden(folder)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    // A pipe or a device would be waited for forever.
    IOException problem =
        attributes.isOther() ? new IOException("It is neither a file nor a folder.") : null;
    return collect(file, problem);
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException problem) {
    return problem instanceof FileSystemLoopException
        ? FileVisitResult.CONTINUE
        : collect(file, problem);
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
    return problem == null ? FileVisitResult.CONTINUE : collect(folder, problem);
  }

  private FileVisitResult collect(Path file, @Nullable IOException problem) {
    if (!isHidden(file) && !isLock(file) && !unwanted.test(file)) {
      String below = InputFinder.withSlashes(root.relativize(file).toString());
      files.add(new InputFile(file, prefix + below, problem));
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isLock(Path file) {
    return file.getFileName().toString().startsWith("~$");
  }

  private static boolean isHidden(Path file) {
    try {
      return file.getFileName().toString().startsWith(".") || Files.isHidden(file);
    } catch (IOException e) {
      return false; // Reading it will tell what is wrong.
    }
  }
}
