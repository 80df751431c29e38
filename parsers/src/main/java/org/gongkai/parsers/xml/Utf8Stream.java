package org.gongkai.parsers.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Lets pass what the parser reads right and in time: UTF-8 alone, since it takes more than that for
 * characters, and no start tag of so many attributes that comparing them all takes for ever.
 */
final class Utf8Stream extends FilterInputStream {
  /** Far more attributes than any element has, few enough to be compared. */
  private static final int MOST_EQUALS_SIGNS = 10_000;

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final long NOT_ASCII = 0x8080808080808080L;

  /** How many bytes the character still lacks, and between which the next one is. */
  private int lacking;

  private int lowest;
  private int highest;

  /** Equals signs without a start of a tag between them. */
  private int equalsSigns;

  Utf8Stream(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      checkCharacters(buffer, offset, offset + count);
      checkTags(buffer, offset, offset + count);
    }
    return count;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return readNBytes((int) Math.min(bytes, Integer.MAX_VALUE)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void checkCharacters(byte[] buffer, int start, int end) throws IOException {
    int at = start;
    while (at < end) {
      if (lacking > 0) {
        takeNext(buffer[at++] & 0xFF);
      } else {
        at = skipAscii(buffer, at, end);
        if (at < end) {
          takeFirst(buffer[at++] & 0xFF);
        }
      }
    }
  }

  private static int skipAscii(byte[] buffer, int start, int end) {
    int at = start;
    while (at + Long.BYTES <= end && ((long) EIGHT.get(buffer, at) & NOT_ASCII) == 0) {
      at += Long.BYTES;
    }
    while (at < end && buffer[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The first byte of several, after table 3-7 of the Unicode Standard. */
  private void takeFirst(int value) throws IOException {
    if (value < 0xC2 || value > 0xF4) {
      throw notUtf8();
    }
    lacking = value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
    highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
  }

  private void takeNext(int value) throws IOException {
    if (value < lowest || value > highest) {
      throw notUtf8();
    }
    lacking--;
    lowest = 0x80;
    highest = 0xBF;
  }

  private static IOException notUtf8() {
    return new IOException("It holds bytes that are no UTF-8.");
  }

  /** An attribute has an equals sign, and no tag starts within a tag. */
  private void checkTags(byte[] buffer, int start, int end) throws IOException {
    for (int i = end - 1; i >= start; i--) {
      if (buffer[i] == '<') {
        equalsSigns = 0;
        return;
      }
    }
    for (int i = start; i < end; i++) {
      equalsSigns += buffer[i] == '=' ? 1 : 0;
    }
    if (equalsSigns > MOST_EQUALS_SIGNS) {
      throw new IOException("An element has too many attributes.");
    }
  }
}
