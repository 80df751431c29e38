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

  /** Numbers of so many digits are exact in a float. */
  private static final int MOST_DIGITS = 7;

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
   * Reads a number of a few digits and at most one dot, as nearly all are, if its end can be seen;
   * {@link Float#NaN}, and nothing is passed, if it is none.
   */
  float readShortNumber() {
    boolean isNegative = position < end && buffer[position] == '-';
    int first = position + (isNegative ? 1 : 0);
    int value = 0;
    int dot = -1;
    int at = first;
    while (at < end && at - first <= MOST_DIGITS + 1) {
      int c = buffer[at];
      if (c >= '0' && c <= '9') {
        value = value * 10 + c - '0';
      } else if (c == '.' && dot < 0) {
        dot = at;
      } else {
        break;
      }
      at++;
    }
    int digits = at - first - (dot < 0 ? 0 : 1);
    boolean isWhole = at < end && buffer[at] != '-' && digits > 0 && digits <= MOST_DIGITS;
    if (!isWhole) {
      return Float.NaN;
    }
    position = at;
    return ContentNumber.quotient(isNegative ? -value : value, dot < 0 ? 0 : at - dot - 1);
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
