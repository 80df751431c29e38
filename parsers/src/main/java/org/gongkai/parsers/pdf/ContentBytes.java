package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.gongkai.parsers.source.ReadContext;

/**
 * The bytes of a content stream, unpacked piece by piece as they are asked for, so that a stream
 * that unpacks to more than any memory holds takes none.
 */
final class ContentBytes {
  /** What is read behind the end. */
  static final int END = -1;

  /** How far {@link #peek(int)} can see, at most. */
  static final int FARTHEST = 16;

  private static final int SIZE = 8192;

  private final RandomAccessRead source;
  private final ReadContext context;
  private final byte[] buffer = new byte[SIZE];
  private int position;
  private int end;
  private boolean atEnd;

  ContentBytes(RandomAccessRead source, ReadContext context) {
    this.source = source;
    this.context = context;
  }

  /** The next byte, 0 to 255, which is passed; {@link #END} where there is none. */
  int read() throws IOException {
    return position < end || fill() ? buffer[position++] & 0xFF : END;
  }

  /** The next byte, which is not passed. */
  int peek() throws IOException {
    return position < end || fill() ? buffer[position] & 0xFF : END;
  }

  /** The next byte that is no white space, which is not passed; what is before it is. */
  int peekBehindSpace() throws IOException {
    do {
      while (position < end && Characters.isSpace(buffer[position])) {
        position++;
      }
    } while (position >= end && fill());
    return position < end ? buffer[position] & 0xFF : END;
  }

  /**
   * Reads a number if it is one of digits and one dot, as nearly all are, and ends where it can be
   * seen; else nothing is passed.
   */
  boolean readPlain(ContentNumber number) {
    int at = position;
    number.beginPlain();
    if (at < end && buffer[at] == '-') {
      number.negate();
      at++;
    }
    while (at < end && number.takePlain(buffer[at])) {
      at++;
    }
    boolean isPlain = at < end && buffer[at] != '-' && number.isPlain();
    position = isPlain ? at : position;
    return isPlain;
  }

  /** The byte so many places behind the next one, up to {@link #FARTHEST}. */
  int peek(int ahead) throws IOException {
    while (position + ahead >= end) {
      if (!fill()) {
        return END;
      }
    }
    return buffer[position + ahead] & 0xFF;
  }

  /** Passes the byte that {@link #peek()} gave. */
  void skip() {
    position++;
  }

  /** Keeps what is not read yet and reads on; false at the end. */
  private boolean fill() throws IOException {
    if (atEnd) {
      return false;
    }
    context.checkTime();
    int kept = Math.max(0, end - position);
    System.arraycopy(buffer, end - kept, buffer, 0, kept);
    position = 0;
    end = kept;
    int count = source.read(buffer, kept, SIZE - kept);
    atEnd = count <= 0;
    end += Math.max(0, count);
    return !atEnd;
  }
}
