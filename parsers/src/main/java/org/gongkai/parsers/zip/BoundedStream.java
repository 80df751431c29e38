package org.gongkai.parsers.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Counts what comes out of a packed file, because its declared size may lie. */
final class BoundedStream extends FilterInputStream {
  private static final int BUFFER = 8192;

  private final ZipItem item;
  private final UnpackBudget budget;
  private final @Nullable Inflater inflater;
  private long count;

  BoundedStream(InputStream content, ZipItem item, UnpackBudget budget) {
    this(content, item, budget, null);
  }

  private BoundedStream(
      InputStream content, ZipItem item, UnpackBudget budget, @Nullable Inflater inflater) {
    super(content);
    this.item = item;
    this.budget = budget;
    this.inflater = inflater;
  }

  static BoundedStream inflating(InputStream packed, ZipItem item, UnpackBudget budget) {
    Inflater inflater = new Inflater(true);
    InputStream content = new InflaterInputStream(packed, inflater, BUFFER);
    return new BoundedStream(content, item, budget, inflater);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      count += read;
      budget.spend(read);
      budget.checkRatio(count, item.packedSize());
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, BUFFER)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    super.close();
    if (inflater != null) {
      inflater.end();
    }
  }
}
