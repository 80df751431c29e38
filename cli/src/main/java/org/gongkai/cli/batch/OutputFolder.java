package org.gongkai.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/**
 * The output files, written beside their place and moved there when all are whole. Unless it is
 * committed nothing of it remains, also when the program is interrupted.
 */
final class OutputFolder implements AutoCloseable {
  private final Path folder;
  private final Path work;
  private final Map<OutputFile, Writer> writers = new EnumMap<>(OutputFile.class);
  private final Thread onInterrupt = new Thread(this::discard, "gongkai-clean-up");
  private boolean finished;

  private OutputFolder(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /** Begins the output files of a folder, which is made if it is not there. */
  static OutputFolder open(Path folder) throws IOException {
    Files.createDirectories(folder);
    OutputFolder output = new OutputFolder(folder, Files.createTempDirectory(folder, ".gongkai-"));
    Runtime.getRuntime().addShutdownHook(output.onInterrupt);
    try {
      for (OutputFile file : OutputFile.values()) {
        Writer writer = Files.newBufferedWriter(output.part(file), StandardCharsets.UTF_8);
        output.writers.put(file, writer);
        file.writeHeader(writer);
      }
    } catch (IOException e) {
      output.close();
      throw e;
    }
    return output;
  }

  private Path part(OutputFile file) {
    return work.resolve(file.fileName());
  }

  /**
   * Adds a file's part to every output.
   *
   * @throws InterruptedIOException if the program is being interrupted
   */
  synchronized void write(RenderedResult result) throws IOException {
    requireOpen();
    for (Map.Entry<OutputFile, String> part : result.parts().entrySet()) {
      writers.get(part.getKey()).write(part.getValue());
    }
  }

  private void requireOpen() throws InterruptedIOException {
    if (finished) {
      throw new InterruptedIOException();
    }
  }

  /** Makes the files whole and puts them in their place, over those of an earlier run. */
  synchronized void commit() throws IOException {
    requireOpen();
    for (Writer writer : writers.values()) {
      writer.close();
    }
    for (OutputFile file : OutputFile.values()) {
      move(part(file), folder.resolve(file.fileName()));
    }
    finished = true;
    Files.delete(work);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    discard();
    try {
      Runtime.getRuntime().removeShutdownHook(onInterrupt);
    } catch (IllegalStateException e) {
      // The program is being interrupted: the hook runs by itself.
    }
  }

  private synchronized void discard() {
    if (finished) {
      return;
    }
    finished = true;
    // Windows deletes no open files.
    writers.values().forEach(OutputFolder::closeQuietly);
    for (OutputFile file : OutputFile.values()) {
      deleteQuietly(part(file));
    }
    deleteQuietly(work);
  }

  private static void closeQuietly(Writer writer) {
    try {
      writer.close();
    } catch (IOException e) {
      // It is thrown away.
    }
  }

  private static void deleteQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Nothing more can be done; the file is hidden and under no name of the output.
    }
  }
}
