package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Holds a folder for one process; the system lets go of it when the process ends, however. */
final class RunLock implements AutoCloseable {
  private static final int ATTEMPTS = 5;

  /** Beyond the content, which others must be able to read where locks forbid that. */
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

  /** Whether the file was not removed, by the run before, between being opened and being locked. */
  private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
    String token = UUID.randomUUID().toString();
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(token.getBytes(StandardCharsets.US_ASCII)), 0);
    try {
      return Files.readString(file, StandardCharsets.US_ASCII).equals(token);
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
