package org.gongkai.parsers.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.source.SourceBytes;

/**
 * The central directory of a zip in memory. It is read here and not by a library, because a hostile
 * one can list millions of files, and whoever visits it must be able to stop at any of them.
 */
public final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ZIP64_LOCATOR = 0x07064b50;
  private static final int ZIP64_LOCATOR_SIZE = 20;
  private static final int ZIP64_END = 0x06064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int ZIP64_EXTRA = 1;
  private static final long SEE_ZIP64 = 0xFFFFFFFFL;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int UTF8_FLAG = 1 << 11;
  private static final Charset OTHER_NAMES = Charset.forName("GB18030");

  private final SourceBytes source;
  private final ByteBuffer bytes;

  private ZipDirectory(SourceBytes source) {
    this.source = source;
    this.bytes = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Shows every file of the directory, in its order.
   *
   * @throws CorruptDocumentException if there is no directory, or a broken one
   */
  public static void visit(SourceBytes source, Consumer<ZipItem> visitor) {
    new ZipDirectory(source).visit(visitor);
  }

  private void visit(Consumer<ZipItem> visitor) {
    int end = findEnd();
    long size = unsigned(end + 12);
    long offset = unsigned(end + 16);
    int zip64 = zip64End(end);
    if (zip64 >= 0) {
      size = bytes.getLong(zip64 + 40);
      offset = bytes.getLong(zip64 + 48);
    }
    int directoryEnd = zip64 >= 0 ? zip64 : end;
    // Bytes in front of the archive shift all its offsets by the same amount.
    long shift = directoryEnd - size - offset;
    if (size < 0 || offset < 0 || shift < 0) {
      throw corrupt("The directory of the zip container does not fit into the file.");
    }
    visitEntries((int) (offset + shift), directoryEnd, shift, visitor);
  }

  private int findEnd() {
    int last = bytes.limit() - END_SIZE;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    throw corrupt("The zip container has no directory: the file is truncated.");
  }

  private int zip64End(int end) {
    int locator = end - ZIP64_LOCATOR_SIZE;
    if (locator < 0 || bytes.getInt(locator) != ZIP64_LOCATOR) {
      return -1;
    }
    long at = bytes.getLong(locator + 8);
    boolean inside = at >= 0 && at <= locator - 56L;
    return inside && bytes.getInt((int) at) == ZIP64_END ? (int) at : -1;
  }

  private void visitEntries(int start, int end, long shift, Consumer<ZipItem> visitor) {
    int at = start;
    while (at + ENTRY_SIZE <= end) {
      if (bytes.getInt(at) != ENTRY) {
        throw corrupt("The directory of the zip container is damaged.");
      }
      int nameLength = bytes.getShort(at + 28) & 0xFFFF;
      int extraLength = bytes.getShort(at + 30) & 0xFFFF;
      int commentLength = bytes.getShort(at + 32) & 0xFFFF;
      int next = at + ENTRY_SIZE + nameLength + extraLength + commentLength;
      if (next > end) {
        throw corrupt("The directory of the zip container is damaged.");
      }
      visitor.accept(entry(at, nameLength, extraLength, shift));
      at = next;
    }
  }

  private ZipItem entry(int at, int nameLength, int extraLength, long shift) {
    int flags = bytes.getShort(at + 8);
    String name = name(at + ENTRY_SIZE, nameLength, (flags & UTF8_FLAG) != 0);
    long[] sizes = {unsigned(at + 24), unsigned(at + 20), unsigned(at + 42)};
    readZip64(at + ENTRY_SIZE + nameLength, extraLength, sizes);
    return new ZipItem(
        name.replace('\\', '/'),
        bytes.getShort(at + 10) & 0xFFFF,
        (flags & 1) != 0,
        sizes[1],
        sizes[0],
        sizes[2] + shift);
  }

  /** Many programs write UTF-8 without saying so; what is no UTF-8 is taken for Chinese. */
  private String name(int start, int length, boolean utf8) {
    if (!utf8) {
      try {
        ByteBuffer written = ByteBuffer.wrap(source.bytes(), start, length);
        return StandardCharsets.UTF_8.newDecoder().decode(written).toString();
      } catch (CharacterCodingException e) {
        return new String(source.bytes(), start, length, OTHER_NAMES);
      }
    }
    return new String(source.bytes(), start, length, StandardCharsets.UTF_8);
  }

  /**
   * Fills in what the short fields leave to the zip64 field: unpacked size, packed size, offset.
   */
  private void readZip64(int start, int length, long[] sizes) {
    int at = start;
    while (at + 4 <= start + length) {
      int end = Math.min(at + 4 + (bytes.getShort(at + 2) & 0xFFFF), start + length);
      if (bytes.getShort(at) == ZIP64_EXTRA) {
        readZip64Values(at + 4, end, sizes);
      }
      at = end;
    }
  }

  private void readZip64Values(int start, int end, long[] sizes) {
    int at = start;
    for (int i = 0; i < sizes.length && at + 8 <= end; i++) {
      if (sizes[i] == SEE_ZIP64) {
        sizes[i] = bytes.getLong(at);
        at += 8;
      }
    }
  }

  private long unsigned(int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }

  private CorruptDocumentException corrupt(String found) {
    return new CorruptDocumentException(source.name(), found);
  }
}
