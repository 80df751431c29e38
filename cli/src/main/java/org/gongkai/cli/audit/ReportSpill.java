package org.gongkai.cli.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.JsonReports;

/**
 * Reports on disk, between the first pass of an audit and the second. The file is in the system's
 * folder for such files and goes when this is closed or the program ends; where the system can, it
 * has no name from the start. Reading is thread-safe.
 */
public final class ReportSpill implements AutoCloseable {
  private final FileChannel channel;
  private final List<Place> places = new ArrayList<>();
  private long end;

  private record Place(long offset, int length) {}

  private ReportSpill(FileChannel channel) {
    this.channel = channel;
  }

  /** An empty spill in the system's folder for such files. */
  public static ReportSpill open() throws IOException {
    return open(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** An empty spill in a folder. */
  static ReportSpill open(Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "gongkai-audit-", ".tmp");
    return new ReportSpill(
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  /** A report as the bytes that {@link #add} takes; by any thread. */
  public static byte[] pack(DisclosureReport report) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(JsonReports.toJson(report).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Adds a packed report; returns its number, from 0. */
  public int add(byte[] packed) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(packed);
    while (buffer.hasRemaining()) {
      channel.write(buffer, end + buffer.position());
    }
    places.add(new Place(end, packed.length));
    end += packed.length;
    return places.size() - 1;
  }

  /**
   * The report with a number.
   *
   * @throws UncheckedIOException if the file cannot be read any more
   */
  public DisclosureReport report(int number) {
    Place place = places.get(number);
    ByteBuffer buffer = ByteBuffer.allocate(place.length);
    try {
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, place.offset + buffer.position()) < 0) {
          throw new IOException("The file of reports that was kept for the audit is cut off.");
        }
      }
      InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(buffer.array()));
      return JsonReports.fromJson(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many reports there are. */
  public int size() {
    return places.size();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
