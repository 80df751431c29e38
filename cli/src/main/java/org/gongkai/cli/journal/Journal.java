package org.gongkai.cli.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of records that only grows. Each record is its length (4 bytes, big-endian), its CRC-32C
 * (4 bytes) and its bytes. What a killed program left unfinished at the end is cut off when the
 * file is opened. Thread-safe.
 */
public final class Journal implements AutoCloseable {
  private static final int HEAD = 8;

  private final FileChannel channel;
  private long end;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the records that are there, one by one. */
  @FunctionalInterface
  public interface Records {
    /** A record; {@code position} finds it again. */
    void take(long position, ByteBuffer record);
  }

  /** Opens the file, which is made if it is not there, and goes through its records. */
  public static Journal open(Path file, Records records) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    Journal journal = new Journal(channel);
    try {
      journal.replay(records);
      channel.truncate(journal.end);
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void replay(Records records) throws IOException {
    for (ByteBuffer record; (record = recordAt(end)) != null; ) {
      long position = end;
      end = after(position, record);
      records.take(position, record);
    }
  }

  /** Adds a record; returns its position. On an error the file is as it was. */
  public synchronized long append(byte[] record) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + record.length);
    bytes.putInt(record.length).putInt(checksum(ByteBuffer.wrap(record))).put(record).flip();
    long position = end;
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes, position + bytes.position());
      }
    } catch (IOException e) {
      channel.truncate(position);
      throw e;
    }
    end += bytes.limit();
    return position;
  }

  /** The record at a position. */
  public ByteBuffer read(long position) throws IOException {
    ByteBuffer record = recordAt(position);
    if (record == null) {
      throw new IOException("The journal was damaged while it was in use.");
    }
    return record;
  }

  /** The position after a record's: that of the next one, or the {@link #end}. */
  public static long after(long position, ByteBuffer record) {
    return position + HEAD + record.capacity();
  }

  /** The position of the record that is added next. */
  public synchronized long end() {
    return end;
  }

  private @Nullable ByteBuffer recordAt(long position) throws IOException {
    ByteBuffer head = bytesAt(position, HEAD);
    if (head == null) {
      return null;
    }
    int length = head.getInt();
    int checksum = head.getInt();
    if (length < 0 || length > channel.size() - position - HEAD) {
      return null;
    }
    ByteBuffer record = bytesAt(position + HEAD, length);
    return record == null || checksum(record.duplicate()) != checksum ? null : record;
  }

  private @Nullable ByteBuffer bytesAt(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        return null;
      }
    }
    return bytes.flip();
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return (int) checksum.getValue();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
