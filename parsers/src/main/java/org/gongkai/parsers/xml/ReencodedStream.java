package org.gongkai.parsers.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Characters as UTF-8. */
final class ReencodedStream extends InputStream {
  private static final int CHARACTERS = 4096;

  private final Reader reader;
  private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
  private final char[] characters = new char[CHARACTERS];
  private ByteBuffer bytes = ByteBuffer.allocate(0);

  ReencodedStream(Reader reader) {
    this.reader = reader;
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(buffer, offset, count);
    return count;
  }

  private boolean fill() throws IOException {
    if (bytes.hasRemaining()) {
      return true;
    }
    int count = reader.read(characters, 0, CHARACTERS - 1);
    if (count < 0) {
      return false;
    }
    if (Character.isHighSurrogate(characters[count - 1])) {
      characters[count] = (char) reader.read();
      count++;
    }
    bytes = encoder.encode(CharBuffer.wrap(characters, 0, count));
    return true;
  }
}
