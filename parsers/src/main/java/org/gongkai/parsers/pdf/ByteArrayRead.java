package org.gongkai.parsers.pdf;

import java.io.EOFException;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** Reads a file in memory where it lies: the parser asks for single bytes, to and fro. */
final class ByteArrayRead implements RandomAccessRead {
  private static final int END = -1;

  private final byte[] bytes;
  private int position;
  private boolean closed;

  ByteArrayRead(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return position < bytes.length ? bytes[position++] & 0xFF : END;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    int count = Math.min(length, bytes.length - position);
    if (count <= 0) {
      return length == 0 ? 0 : END;
    }
    System.arraycopy(bytes, position, target, offset, count);
    position += count;
    return count;
  }

  @Override
  public int peek() {
    return position < bytes.length ? bytes[position] & 0xFF : END;
  }

  @Override
  public void rewind(int count) throws IOException {
    seek(position - (long) count);
  }

  @Override
  public void seek(long newPosition) throws IOException {
    if (newPosition < 0) {
      throw new EOFException("There is nothing before the beginning");
    }
    position = (int) Math.min(newPosition, bytes.length);
  }

  @Override
  public long getPosition() {
    return position;
  }

  @Override
  public long length() {
    return bytes.length;
  }

  @Override
  public boolean isEOF() {
    return position >= bytes.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(this, start, length);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
