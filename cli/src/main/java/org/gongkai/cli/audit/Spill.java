package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Pieces of bytes on disk. The file goes when this is closed or the program ends; where the system
 * can, it has no name from the start. Reading is thread-safe.
 */
final class Spill implements AutoCloseable {
  private final FileChannel channel;
  private final List<Place> places = new ArrayList<>();
  private long end;

  private record Place(long offset, int length) {}

  private Spill(FileChannel channel) {
    this.channel = channel;
  }

  /** An empty spill in a folder. */
  static Spill open(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "gongkai-audit-", ".tmp");
    return new Spill(
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** Adds a piece; returns its number, from 0. */
  int add(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, end + buffer.position());
    }
    places.add(new Place(end, bytes.length));
    end += bytes.length;
    return places.size() - 1;
  }

  /**
   * The piece with a number.
   *
   * @throws UncheckedIOException if the file cannot be read any more
   */
  byte[] get(int number) {
    Place place = places.get(number);
    ByteBuffer buffer = ByteBuffer.allocate(place.length);
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, place.offset + buffer.position()) < 0) {
          throw new IOException("The file of reports that was kept for the audit is cut off.");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return buffer.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
