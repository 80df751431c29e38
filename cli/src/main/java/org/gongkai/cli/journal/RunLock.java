package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Holds a folder for one process; the system lets go of it when the process ends, however. */
final class RunLock implements AutoCloseable {
  private static final int ATTEMPTS = 5;

  private static final int MAX_SIZE = 1 << 20;

  /** Beyond the content, which some systems let nobody write where it is locked. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws FolderInUseException if another run has it
   */
  static RunLock take(Path file) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Files.createDirectories(file.getParent());
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean taken = false;
      try {
        if (!isFree(channel)) {
          throw new FolderInUseException();
        }
        taken = isStillThere(file, channel);
        if (taken) {
          return new RunLock(file, channel);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
    throw new FolderInUseException();
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // This same process has it.
    }
  }

  /**
   * Whether the file was not removed, by the run before, between being opened and being locked. It
   * is known again by its size: to open it once more and close it would let go of the lock.
   */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    int mark = ThreadLocalRandom.current().nextInt(MAX_SIZE);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), mark);
    try {
      return Files.size(file) == mark + 1L;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Removes the lock, first its file and then its hold. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    }
  }
}
